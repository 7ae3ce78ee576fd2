//! What rtpbridge's values mean beyond their bytes: states, limits, answers put together.

use callevents::rtpbridge::{
    self, Command, EmptyResult, EndpointState, EndpointTransferredOut, ErrorCode, Event, LoopCount,
    Message, Method, MethodResult, Request, Response, ResponseError, StatsState,
};

#[test]
fn states_of_statistics_are_those_of_events() {
    for (name, state) in [
        ("New", EndpointState::New),
        ("Buffering", EndpointState::Buffering),
        ("Connecting", EndpointState::Connecting),
        ("Connected", EndpointState::Connected),
        ("Playing", EndpointState::Playing),
        ("Paused", EndpointState::Paused),
        ("Disconnected", EndpointState::Disconnected),
        ("Finished", EndpointState::Finished),
        ("connected", EndpointState::Connected),
    ] {
        assert_eq!(StatsState::from(name).state(), state);
    }
    assert_eq!(StatsState::from("odd").state(), EndpointState::from("odd"));
}

#[test]
fn a_transfer_names_its_target_if_it_knows_it() {
    let nil = "00000000-0000-0000-0000-000000000000";
    for (session, target) in [(nil, None), ("s-2", Some("s-2".into()))] {
        let target_session_id = session.into();
        let out = EndpointTransferredOut { target_session_id, ..Default::default() };
        assert_eq!(out.target(), target);
    }
}

/// For ever is written as null: what is unset again must not become that.
#[test]
fn a_loop_count_that_is_unset_is_not_written() {
    let text = br#"{"id":"1","method":"endpoint.create_with_file","params":{"loop_count":null,"source":"x","z":1}}"#;
    let mut request = Request::parse(text).expect("a request");
    let Command::EndpointCreateWithFile(params) = &mut request.command else {
        panic!("{request:?}")
    };
    assert_eq!(params.loop_count, LoopCount::Forever);
    params.loop_count = LoopCount::Unset;
    let mut out = vec![0; request.encoded_len()];
    request.encode(&mut out).expect("room");
    let unset = r#"{"id":"1","method":"endpoint.create_with_file","params":{"source":"x","z":1}}"#;
    assert_eq!(String::from_utf8_lossy(&out), unset);
    #[cfg(feature = "serde")]
    assert_eq!(
        serde_json::to_value(request).expect("JSON"),
        serde_json::from_str::<serde_json::Value>(unset).expect("JSON")
    );
}

#[test]
fn a_full_session_is_told_from_other_errors() {
    for (code, message, is_full) in [
        (ErrorCode::EndpointError, "max endpoints reached", true),
        (ErrorCode::EndpointError, "no such file", false),
        (ErrorCode::SessionNotFound, "max endpoints reached", false),
    ] {
        let error = ResponseError { code, message: message.into(), ..Default::default() };
        assert_eq!(error.is_endpoint_limit(), is_full);
    }
}

#[test]
fn answers_are_put_together_and_read_again() {
    let done = MethodResult::SessionDestroy(EmptyResult::default());
    let error = ResponseError {
        code: ErrorCode::SessionNotFound,
        message: "gone".into(),
        ..Default::default()
    };
    for answer in [Response::of_result("1", done), Response::of_error("2", error)] {
        let mut out = vec![0; answer.encoded_len()];
        answer.encode(&mut out).expect("room");
        let read = rtpbridge::parse_response(Method::SessionDestroy, &out).expect("an answer");
        assert_eq!(read, answer);
        assert_eq!(Message::from(answer).kind(), "response");
        let info = answer.result.ok().and_then(|result| result.info());
        assert_eq!(info.map(|info| info.name), read.result.ok().map(|_| "EmptyResult"));
    }
    assert!(rtpbridge::parse_request(br#"{"id":"1","method":"session.destroy"}"#).is_ok());
    let event = Event::parse(br#"{"event":"endpoint.tone.finished","data":{"endpoint_id":"e"}}"#);
    let event = event.expect("an event");
    assert_eq!(Message::from(event).kind(), event.kind());
}
