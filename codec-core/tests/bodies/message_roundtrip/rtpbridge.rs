// rtpbridge messages in both directions.

use callevents::json::Raw;
use callevents::order::CallTracker;
use callevents::rtpbridge::{
    Event, EventRoute, Method, MethodResult, Request, RequestRoute, Response, RtpbridgeOrder,
    parse, parse_response,
};

/// Takes `data` as each of the messages, an answer as that to each method.
pub fn rtpbridge_roundtrip(data: &[u8]) {
    round_trip!(parse, data);
    round_trip!(Request::parse, data);
    event(data);
    response(data);
    request_route(data);
}

fn event(data: &[u8]) {
    round_trip!(Event::parse, data);
    let Ok(event) = Event::parse(data) else { return };
    assert!(parse(data).is_ok());
    let _ = (event.update(), event.kind());
    let mut calls = CallTracker::<RtpbridgeOrder, 4>::new();
    let _ = calls.follow(&event, 0);
    // Of equal keys the event has the last, the route the first.
    let raw = Raw::new(data).expect("it was parsed");
    if count(raw, "event") == 1 && count(raw, "data") == 1 {
        let route = EventRoute::parse(data).expect("an event has a route");
        assert_eq!(route.event, event.name());
        assert!(!route.is_known() || event.kind() != "unknown");
    }
}

fn response(data: &[u8]) {
    round_trip!(Response::parse, data);
    let Ok(untyped) = Response::parse(data) else { return };
    for (name, _) in MethodResult::INFOS {
        let of_method = |text| parse_response(Method::from(*name), text);
        // To type it now or later is the same.
        match (of_method(data), untyped.result_of(Method::from(*name))) {
            (Ok(now), Ok(later)) => {
                assert_eq!(now, later);
                if let Ok(result) = &now.result {
                    let mut calls = CallTracker::<RtpbridgeOrder, 4>::new();
                    calls.on_result(result, 0);
                }
            }
            (Err(now), Err(later)) => assert_eq!(now.kind(), later.kind()),
            (now, later) => panic!("{now:?} {later:?}"),
        }
    }
    // One of them: there are many.
    let (name, _) = MethodResult::INFOS[data.len() % MethodResult::INFOS.len()];
    alike!(|text| parse_response(name.into(), text), data);
}

/// A request that is right has a route, and it is its own.
fn request_route(data: &[u8]) {
    let Ok(request) = Request::parse(data) else { return };
    let raw = Raw::new(data).expect("it was parsed");
    if count(raw, "id") == 1 && count(raw, "method") == 1 {
        let route = RequestRoute::parse(data).expect("a request has a route");
        assert_eq!((route.id, route.method), (request.id, request.command.method()));
    }
}

fn count(object: Raw<'_>, key: &str) -> usize {
    object.entries().filter(|(its, _)| its == key).count()
}
