//! rtpbridge's messages, read, built and put in order.

use callevents::CallTracker;
use callevents::rtpbridge::{
    self, EndpointRemove, Event, EventRoute, Message, Method, MethodResult, Request, RequestRoute,
    Response, RtpbridgeOrder,
};

use crate::json::encoded;
use crate::order::update;
use crate::sum::Sum;

/// What the server says, answers as those to each method.
pub fn messages(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    let mut calls = CallTracker::<RtpbridgeOrder, 8>::new();
    for text in bytes.split(|byte| *byte == b'\n') {
        match rtpbridge::parse(text) {
            Ok(message) => {
                sum.text(message.kind());
                encoded(message.encode(out), message.encoded_len(), sum);
                if let Message::Event(event) = message {
                    read(&event, &mut calls, out, sum);
                }
            }
            Err(error) => sum.number(error.offset()),
        }
        for (name, _) in MethodResult::INFOS {
            answer(Method::from(*name), text, &mut calls, out, sum);
        }
        if let Ok(route) = EventRoute::parse(text) {
            sum.text(&route.event.raw());
            sum.text(&route.call_id.raw());
            sum.number(route.is_known());
        }
    }
    sum.number(calls.uncertain().count() as u64);
}

fn read(
    event: &Event<'_>,
    calls: &mut CallTracker<RtpbridgeOrder, 8>,
    out: &mut [u8],
    sum: &mut Sum,
) {
    sum.text(&event.name().raw());
    update(event.update(), out, sum);
    if let Some(verdict) = calls.follow(event, 1) {
        sum.text(verdict.name());
    }
}

fn answer(
    method: Method<'_>,
    text: &[u8],
    calls: &mut CallTracker<RtpbridgeOrder, 8>,
    out: &mut [u8],
    sum: &mut Sum,
) {
    match rtpbridge::parse_response(method, text) {
        Ok(response) => {
            encoded(response.encode(out), response.encoded_len(), sum);
            if let Ok(result) = &response.result {
                sum.number(result.method().is_some());
                calls.on_result(result, 2);
                let remove = EndpointRemove { endpoint_id: "e".into(), ..Default::default() };
                calls.on_answer(&remove.into(), result, 3);
            }
        }
        Err(error) => sum.text(error.field().unwrap_or_default()),
    }
    if let Ok(response) = Response::parse(text) {
        sum.number(response.result_of(method).is_ok());
    }
}

/// What clients ask.
pub fn requests(bytes: &[u8], out: &mut [u8], sum: &mut Sum) {
    match rtpbridge::parse_request(bytes) {
        Ok(request) => {
            sum.text(&request.command.method().name().raw());
            encoded(request.encode(out), request.encoded_len(), sum);
            let again = Request::new(request.id, request.command);
            encoded(again.encode(out), again.encoded_len(), sum);
        }
        Err(error) => sum.number(error.offset()),
    }
    if let Ok(route) = RequestRoute::parse(bytes) {
        sum.text(&route.id.raw());
        sum.text(&route.method.name().raw());
    }
}
