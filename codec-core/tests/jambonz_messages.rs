//! What is in jambonz's messages, and how applications answer them.

mod support;

use std::collections::HashMap;

use callevents::jambonz::{
    self, Ack, ApplicationMessage, CallStatus, Command, CommandData, Data, Direction, EnableState,
    Form, HoldState, HookReason, Leg, MuteState, ParticipantAction, PauseState, PlaceCall,
    RecordAction, Redirect, Route, SipRequest, StreamingEvent, Terminator, TokensStatus, ack_for,
};
use callevents::json::Raw;
use serde_json::Value;
use support::{text, vector_files, vector_rows};

/// The first message of a type in a file.
fn first(file: &str, name: &str) -> String {
    let rows = vector_rows(&format!("jambonz/captured.{file}.jsonl"));
    let is_it = |row: &&Value| text(row, "text").contains(&format!("{{\"type\":\"{name}\""));
    let row = rows.iter().find(is_it).unwrap_or_else(|| panic!("{name} in {file}"));
    text(row, "text").to_owned()
}

fn raw(text: &str) -> Raw<'_> {
    Raw::new(text.as_bytes()).expect("JSON")
}

#[test]
fn a_status_tells_about_its_leg_and_that_leg_s_parent() {
    let original = first("dial-answer-caller-hangs", "call:status");
    let whole: Value = serde_json::from_str(&original).expect("JSON");
    let message = jambonz::parse(original.as_bytes()).expect("a message");
    let call = message.call().expect("call info");
    assert_eq!((message.kind(), message.is_ack_needed()), ("call_status", false));
    assert_eq!(call.direction, Some(Direction::Inbound));
    assert_eq!(call.call_status, Some(CallStatus::Trying));
    assert_eq!(call.sip_status, Some(100));
    assert_eq!((call.leg(), call.parent_call_sid), (Some(Leg::Inbound), None));
    assert_eq!(call.sip_address().expect("an address"), text(&whole["data"], "fs_sip_address"));

    let rows = vector_rows("jambonz/captured.dial-answer-caller-hangs.jsonl");
    let dialled = rows.iter().find(|row| text(row, "text").contains("parent_call_sid"));
    let message = jambonz::parse(text(dialled.expect("a dialled leg"), "text").as_bytes());
    let message = message.expect("a message");
    let call = message.call().expect("call info");
    assert_eq!(call.leg(), Some(Leg::Dialled));
    // The envelope's is the parent's.
    assert_eq!(call.parent_call_sid, message.call_sid);
    assert!(message.leg_sid() == call.call_sid && message.leg_sid() != message.call_sid);
}

#[test]
fn the_end_of_a_call_tells_who_ended_it_and_when() {
    let rows = vector_rows("jambonz/captured.inbound-caller-hangup.jsonl");
    let row = rows.iter().find(|row| text(row, "text").contains("\"completed\"")).expect("an end");
    let message = jambonz::parse(text(row, "text").as_bytes()).expect("a message");
    let call = message.call().expect("call info");
    assert_eq!(call.call_termination_by, Some(Terminator::Caller));
    assert!(call.duration.is_some_and(|duration| duration >= 0.0));
    assert!(call.headers.is_some());
}

#[test]
fn a_session_has_the_invite_and_the_defaults() {
    let original = first("inbound-basic-sdk", "session:new");
    let whole: Value = serde_json::from_str(&original).expect("JSON");
    let message = jambonz::parse(original.as_bytes()).expect("a message");
    let Data::SessionNew(session) = message.data else { panic!("{message:?}") };
    let sip = session.sip.expect("an INVITE");
    assert_eq!(sip.method.expect("a method"), "INVITE");
    assert_eq!(sip.raw.expect("a text").to_string(), text(&whole["data"]["sip"], "raw"));
    let via = sip.headers.and_then(|headers| headers.entry("via"));
    assert!(via.and_then(|via| via.as_str()).is_some_and(|via| via.starts_with("SIP/2.0/UDP")));
    let parts: Vec<_> = sip.payload.expect("parts").iter().collect();
    assert_eq!((parts.len(), parts[0].content_type), (1, Some("application/sdp".into())));
    let defaults = session.defaults.expect("defaults");
    let synthesizer = defaults.synthesizer.expect("a synthesizer");
    assert_eq!(synthesizer.voice.and_then(|voice| voice.as_str()), Some("en-US-Wavenet-C"));
    assert!(session.env_vars.is_some() && session.service_provider_sid.is_some());
    assert_eq!(session.call.sip_address().expect("an address"), "10.0.150.88:5070");

    let original = first("siprec", "session:new");
    let message = jambonz::parse(original.as_bytes()).expect("a message");
    let Data::SessionNew(session) = message.data else { panic!("{message:?}") };
    let parties = session.participants.expect("parties");
    let parties: Vec<_> = parties.iter().filter_map(|party| party.participant).collect();
    assert_eq!(parties, ["caller", "callee"]);

    // The other spelling of customer data.
    let original = first("transferred-call", "session:new");
    let message = jambonz::parse(original.as_bytes()).expect("a message");
    let call = message.call().expect("call info");
    assert!(call.customer_data.is_none() && call.attached_data().is_some());
}

#[test]
fn a_hook_tells_what_its_verb_found() {
    let original = first("inbound-basic-sdk", "verb:hook");
    let message = jambonz::parse(original.as_bytes()).expect("a message");
    let Data::VerbHook(hook) = message.data else { panic!("{message:?}") };
    assert_eq!(message.hook, Some("/gather-result".into()));
    assert_eq!(hook.reason, Some(HookReason::SpeechDetected));
    assert_eq!(hook.verb_id, Some("gather-1".into()));
    let speech = hook.speech.expect("speech");
    let best = speech.alternatives.and_then(|all| all.iter().next()).expect("an alternative");
    assert_eq!(best.transcript.expect("a text"), "I'd like to book a car");
    assert_eq!(best.confidence, Some(0.91916794));
    assert_eq!((speech.channel_tag, speech.is_final), (Some(1), Some(true)));

    for row in vector_rows("jambonz/captured.play-listen-dtmf.jsonl") {
        let message = text(&row, "text");
        if !message.contains("transfer-status") {
            continue;
        }
        let message = jambonz::parse(message.as_bytes()).expect("a message");
        let Data::VerbHook(hook) = message.data else { panic!("{message:?}") };
        assert!(matches!(hook.call.call_status, Some(CallStatus::Sip(100..=699))));
        assert_eq!(message.leg_sid(), message.call_sid);
    }

    // A conference's age has a fraction, where a call's duration has none.
    let original = first("conference-status", "verb:hook");
    let message = jambonz::parse(original.as_bytes()).expect("a message");
    let Data::VerbHook(hook) = message.data else { panic!("{message:?}") };
    assert_eq!((hook.event, hook.members), (Some("start".into()), Some(0)));
    assert_eq!((hook.call.duration, hook.b3.is_some()), (Some(0.001), true));
}

#[test]
fn results_of_tokens_repeat_any_identifier() {
    let mut ids = Vec::new();
    for row in vector_rows("jambonz/captured.tts-stream.jsonl") {
        if text(&row, "dir") == "out" {
            continue;
        }
        let original = text(&row, "text");
        let message = jambonz::parse(original.as_bytes()).expect("a message");
        match message.data {
            Data::TtsTokensResult(result) => {
                let failed = result.status == Some(TokensStatus::Failed);
                assert_eq!(failed, result.reason.is_some());
                ids.push(result.id.expect("an id").to_string());
            }
            Data::TtsStreamingEvent(event) => {
                assert!(!matches!(event.event_type, None | Some(StreamingEvent::Other(_))));
            }
            _ => {}
        }
    }
    assert!(ids.contains(&"7".to_owned()) && ids.contains(&"\"str-id-1\"".to_owned()), "{ids:?}");
}

#[test]
fn acknowledgements_are_those_of_the_real_libraries() {
    let mut acks = 0;
    for file in vector_files("jambonz") {
        if !file.starts_with("jambonz/captured.") {
            continue;
        }
        let rows = vector_rows(&file);
        let mut messages = HashMap::new();
        for row in &rows {
            let original = text(row, "text");
            if text(row, "dir") == "in" {
                let message = jambonz::parse(original.as_bytes()).expect("a message");
                messages.insert(message.msgid.to_string(), message);
                continue;
            }
            let Ok(ApplicationMessage::Ack(ack)) = ApplicationMessage::parse(original.as_bytes())
            else {
                continue;
            };
            let Some(message) = messages.get(&ack.msgid.to_string()) else { continue };
            assert!(message.is_ack_needed(), "{file}: {original}");
            let ours = match ack.data {
                Some(verbs) => message.ack_with(verbs),
                None => ack_for(message),
            };
            let mut out = vec![0; ours.encoded_len()];
            ours.encode(&mut out).expect("room");
            assert_eq!(String::from_utf8(out).expect("UTF-8"), original);
            acks += 1;
        }
    }
    assert!(acks > 100, "{acks}");
}

#[test]
fn commands_are_built_as_the_real_libraries_write_them() {
    let verbs = raw(r#"[{"verb":"hangup"}]"#);
    let say = raw(r#"[{"verb":"say","text":"Thank you, goodbye"}]"#);
    let leg = "0d08a4e9-effb-43da-bcdd-4f9953566db1";
    let info = SipRequest {
        method: Some("INFO".into()),
        content_type: Some("text/plain".into()),
        content: Some("hi".into()),
        headers: Some(raw(r#"{"X-Foo":"bar"}"#)),
        ..SipRequest::default()
    };
    let call = PlaceCall {
        call_hook: Some(raw("\"/outdial\"")),
        from: Some("+441173185201".into()),
        to: Some(raw(r#"{"type":"phone","number":"+15085551212"}"#)),
        tag: Some(raw(r#"{"camelCase":1}"#)),
        ..PlaceCall::default()
    };
    let redirect = Redirect { call_hook: Some(raw("\"/x\"")), ..Redirect::default() };
    let languages = ["en".into(), "es".into()];
    let built = [
        Command::redirect(verbs),
        Command::redirect_to(redirect),
        Command::call_status(CallStatus::NoAnswer),
        Command::mute_status(MuteState::Mute),
        Command::mute_status(MuteState::Unmute).on(leg),
        Command::conf_mute_status(MuteState::Mute),
        Command::conf_hold_status(HoldState::Hold, Some(raw("\"/moh\""))),
        Command::conf_participant_action(ParticipantAction::Tag, Some("agent".into())),
        Command::listen_status(PauseState::Pause),
        Command::stream_status(PauseState::Pause),
        Command::transcribe_status(PauseState::Pause),
        Command::record(RecordAction::Stop),
        Command::whisper(say),
        Command::sip_request(info),
        Command::config(raw(r#"{"notifyEvents":true}"#)),
        Command::dub(raw(r#"{"action":"silenceTrack","track":"t1"}"#)),
        Command::dial(call),
        Command::tool_output("call_3", Some(raw(r#"{"result":42}"#))),
        Command::llm_update(raw(r#"{"type":"response.cancel"}"#)),
        Command::tts_tokens(raw("2"), "it was "),
        Command::tts_flush(),
        Command::tts_clear(),
        Command::tag(raw(r#"{"supervisor":"jane"}"#)).on(leg),
        Command::noise_isolation_status(EnableState::Disable),
        Command::room_say(raw(r#"{"text":"Attention please","id":"w1","replace":true}"#)),
        Command::room_play(raw(r#"{"url":"https://example.com/ding.wav"}"#)),
        Command::stt_reconfigure(&languages),
    ];
    let recorded: Vec<String> = vector_files("jambonz")
        .iter()
        .filter(|file| file.starts_with("jambonz/captured."))
        .flat_map(|file| vector_rows(file))
        .filter(|row| text(row, "dir") == "out")
        .map(|row| text(&row, "text").to_owned())
        .collect();
    for command in &built {
        let mut out = vec![0; command.encoded_len()];
        command.encode(&mut out).expect("room");
        let ours = String::from_utf8(out).expect("UTF-8");
        assert!(recorded.contains(&ours), "{ours}");
    }
    // Every command has been built but `agent:update`, and those that the library writes in a form
    // that 0.9.8 cannot read.
    let names: Vec<_> = built.iter().map(|command| command.data.name().to_string()).collect();
    for row in CommandData::INFO.values {
        let is_built = names.iter().any(|name| name == row.name);
        let others = ["dtmf", "boostAudioSignal", "media:path", "agent:update"];
        assert!(is_built != others.contains(&row.name), "{}", row.name);
    }
    assert_eq!(
        encoded(&Command::boost_audio_signal(raw("\"-6 dB\""))),
        r#"{"type":"command","command":"boostAudioSignal","data":"-6 dB"}"#
    );
    assert_eq!(
        encoded(&Command::boost_audio_signal(raw("-6"))),
        r#"{"type":"command","command":"boostAudioSignal","data":-6}"#
    );
    assert_eq!(
        encoded(&Command::media_path(raw("\"partial-media\""))),
        r#"{"type":"command","command":"media:path","data":"partial-media"}"#
    );
    assert_eq!(
        encoded(&Command::dtmf("1")),
        r#"{"type":"command","command":"dtmf","data":{"dtmf":{"digit":"1"}}}"#
    );
    assert_eq!(
        encoded(&Command::queue(verbs)),
        r#"{"type":"command","command":"redirect","queueCommand":true,"data":[{"verb":"hangup"}]}"#
    );
    assert_eq!(
        encoded(&Command::agent_update(raw("{}"))),
        r#"{"type":"command","command":"agent:update","data":{}}"#
    );
}

fn encoded(command: &Command<'_>) -> String {
    let mut out = vec![0; command.encoded_len()];
    command.encode(&mut out).expect("room");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn commands_may_have_bare_values_for_objects() {
    for text in [
        r#"{"type":"command","command":"mute:status","data":"mute"}"#,
        r#"{"type":"command","command":"boostAudioSignal","data":-6}"#,
        r#"{"type":"command","command":"media:path","data":"no-media"}"#,
    ] {
        let command = Command::parse(text.as_bytes()).expect("a command");
        let is_bare = match command.data {
            CommandData::MuteStatus(form) => matches!(form, Form::Value(_)),
            CommandData::BoostAudioSignal(form) => matches!(form, Form::Value(_)),
            CommandData::MediaPath(form) => matches!(form, Form::Value(_)),
            _ => false,
        };
        assert!(is_bare && encoded(&command) == text, "{command:?}");
    }
}

#[test]
fn what_says_its_type_must_be_of_it() {
    assert!(Ack::parse(br#"{"type":"ack","msgid":"m"}"#).is_ok());
    let error = Ack::parse(br#"{"type":"command","msgid":"m"}"#).expect_err("no ack");
    assert_eq!((error.field(), error.offset()), (Some("type"), 8));
    let error = Ack::parse(br#"{"msgid":"m"}"#).expect_err("nothing said");
    assert_eq!(error.field(), Some("type"));
}

#[test]
fn routes_are_the_messages() {
    for file in vector_files("jambonz") {
        if !file.starts_with("jambonz/captured.") {
            continue;
        }
        for row in vector_rows(&file).iter().filter(|row| text(row, "dir") == "in") {
            let original = text(row, "text").as_bytes();
            let message = jambonz::parse(original).expect("a message");
            let route = Route::parse(original).expect("a route");
            assert_eq!(route.name, message.name());
            assert_eq!(route.call_sid, message.leg_sid().unwrap_or_default(), "{file}");
        }
    }
    // It stops where it knows both.
    let cut = br#"{"type":"call:status","msgid":"m","call_sid":"A","data":{"call_sid":"B","#;
    assert_eq!(Route::parse(cut).map(|route| route.call_sid), Ok("B".into()));
    let cut = br#"{"type":"session:new","msgid":"m","call_sid":"A","data":{"sip":"#;
    assert_eq!(Route::parse(cut).map(|route| route.call_sid), Ok("A".into()));
    assert!(Route::parse(b"{}").is_err_and(|error| error.field() == Some("type")));
}

/// Data that is not typed may call anything so.
#[test]
fn a_leg_that_is_no_string_is_none() {
    for data in [r#"{"call_sid":5}"#, r#"{"call_sid":null}"#, r#"{"call_sid":{}}"#, "[]", "\"B\""] {
        for name in ["llm:event", "news"] {
            for text in [
                format!(r#"{{"type":"{name}","msgid":"m","call_sid":"P","data":{data}}}"#),
                format!(r#"{{"msgid":"m","data":{data},"type":"{name}","call_sid":"P"}}"#),
            ] {
                let message = jambonz::parse(text.as_bytes()).expect(&text);
                let route = Route::parse(text.as_bytes()).expect(&text);
                assert_eq!((route.name, Some(route.call_sid)), (name.into(), message.leg_sid()));
            }
        }
    }
}

/// Whatever order the members stand in, and whether the session is named or not.
#[test]
fn a_route_s_leg_is_the_message_s_in_any_order() {
    let names = Data::INFO.values.iter().map(|row| row.name).chain(["new:thing"]);
    for name in names {
        let kind = format!("\"type\":\"{name}\"");
        for (session, data) in [
            ("\"call_sid\":\"P\"", "\"data\":{\"call_sid\":\"B\"}"),
            ("\"call_sid\":\"P\"", "\"data\":{}"),
            ("\"call_sid\":\"\"", "\"data\":{\"call_sid\":\"B\"}"),
            ("\"call_sid\":null", "\"data\":{\"call_sid\":\"B\"}"),
            ("\"msgid\":\"m\"", "\"data\":{\"call_sid\":\"B\"}"),
            ("\"msgid\":\"m\"", "\"data\":{\"x\":1}"),
        ] {
            // A session is one with its first leg.
            if ["session:new", "session:reconnect"].contains(&name)
                && session.contains('P')
                && data.contains('B')
            {
                continue;
            }
            let (kind, msgid) = (kind.as_str(), "\"msgid\":\"m\"");
            for members in [
                [kind, msgid, session, data],
                [kind, msgid, data, session],
                [data, session, msgid, kind],
                [session, data, kind, msgid],
                [data, kind, session, msgid],
            ] {
                for comma in [",", " , "] {
                    let text = format!("{{{}}}", members.join(comma));
                    let message = jambonz::parse(text.as_bytes()).expect(&text);
                    let route = Route::parse(text.as_bytes()).expect(&text);
                    assert_eq!(route.call_sid, message.leg_sid().unwrap_or_default(), "{text}");
                }
            }
        }
    }
}

/// As their JSON says, in every member.
#[cfg(feature = "serde")]
#[test]
fn messages_serialize_to_the_value_that_was_read() {
    for file in vector_files("jambonz") {
        if !file.starts_with("jambonz/captured.") {
            continue;
        }
        for row in vector_rows(&file) {
            let original = text(&row, "text");
            let Ok(expected) = serde_json::from_str::<Value>(original) else { continue };
            let ours = if text(&row, "dir") == "in" {
                let message = jambonz::parse(original.as_bytes()).expect("a message");
                serde_json::to_value(message)
            } else {
                let Ok(message) = ApplicationMessage::parse(original.as_bytes()) else { continue };
                serde_json::to_value(message)
            };
            assert!(is_same(&ours.expect("JSON"), &expected), "{file}: {original}");
        }
    }
}

/// Whether two values are the same. An integer is one as a double, too; and a member that is null
/// may be missing.
#[cfg(feature = "serde")]
fn is_same(ours: &Value, expected: &Value) -> bool {
    match (ours, expected) {
        (Value::Number(ours), Value::Number(expected)) => ours.as_f64() == expected.as_f64(),
        (Value::Array(ours), Value::Array(expected)) => {
            let same = ours.iter().zip(expected).all(|(ours, expected)| is_same(ours, expected));
            same && ours.len() == expected.len()
        }
        (Value::Object(ours), Value::Object(expected)) => {
            let same = |(key, expected): (&String, &Value)| {
                ours.get(key).map_or(expected.is_null(), |value| is_same(value, expected))
            };
            expected.iter().all(same) && ours.keys().all(|key| expected.contains_key(key))
        }
        _ => ours == expected,
    }
}
