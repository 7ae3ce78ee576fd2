//! A session of rtpbridge that is taken over, and asked for what happened while it was not heard.

use callevents::rtpbridge::{
    Command, ErrorCode, EventData, Message, Request, Response, SessionAttach, parse,
};

use crate::table::printable;

/// What is said to stay bound to a session.
pub(super) struct Session {
    id: String,
    /// Requests so far, which makes their ids.
    requests: u64,
    /// The request that waits for its answer, if one does.
    attach: Option<String>,
    info: Option<String>,
    /// How often `session.info` is still to be asked for.
    infos_due: u8,
}

/// What a message asks for.
#[derive(Debug, PartialEq)]
pub(super) enum Step {
    Nothing,
    /// The session is bound; say this.
    Bound(String),
    Say(String),
    /// The session cannot be had now.
    Later(String),
    /// The session cannot be had.
    Lost(String),
}

impl Session {
    pub(super) fn new(id: &str) -> Self {
        Self { id: id.to_owned(), requests: 0, attach: None, info: None, infos_due: 0 }
    }

    /// What a connection begins with.
    pub(super) fn begin(&mut self) -> Option<String> {
        (self.info, self.infos_due) = (None, 0);
        let id = self.next_id();
        let request =
            text(&id, SessionAttach { session_id: (&*self.id).into(), ..Default::default() });
        self.attach = Some(id);
        request
    }

    /// What to do at a message of the server.
    pub(super) fn hear(&mut self, message: &[u8]) -> Step {
        match parse(message) {
            Ok(Message::Event(event)) if matches!(event.data, EventData::EventsDropped(_)) => {
                self.infos_due = INFOS;
                self.ask().map_or(Step::Nothing, Step::Say)
            }
            Ok(Message::Response(response)) => self.answer(&response),
            _ => Step::Nothing,
        }
    }

    fn answer(&mut self, response: &Response<'_>) -> Step {
        let is_to = |asked: &Option<String>| {
            asked.as_deref().is_some_and(|asked| response.id.is_some_and(|id| id == *asked))
        };
        if is_to(&self.attach) {
            self.attach = None;
            return match &response.result {
                Ok(_) => {
                    self.infos_due = INFOS;
                    self.ask().map_or(Step::Nothing, Step::Bound)
                }
                Err(error) => {
                    let said = format!("{}: {}", error.code, error.message);
                    // It goes to a terminal.
                    let said = printable(&said, SAID_SHOWN);
                    let why = format!("the session {} cannot be had: {said}", self.id);
                    // The server may not have noticed yet that its client is gone.
                    match error.code {
                        ErrorCode::SessionNotOrphaned | ErrorCode::SessionBusy => Step::Later(why),
                        _ => Step::Lost(why),
                    }
                }
            };
        }
        if is_to(&self.info) {
            self.info = None;
            // A session that has timed out is not told of.
            if let Err(error) = &response.result
                && matches!(error.code, ErrorCode::SessionGone | ErrorCode::NoSession)
            {
                return Step::Lost(format!("the session {} is gone: {}", self.id, error.code));
            }
            return self.ask().map_or(Step::Nothing, Step::Say);
        }
        Step::Nothing
    }

    /// The next `session.info`, if one is due and none is under way.
    fn ask(&mut self) -> Option<String> {
        if self.info.is_some() || self.infos_due == 0 {
            return None;
        }
        self.infos_due -= 1;
        let id = self.next_id();
        let request = text(&id, Command::SessionInfo);
        self.info = Some(id);
        request
    }

    fn next_id(&mut self) -> String {
        self.requests += 1;
        format!("follow-{}", self.requests)
    }
}

fn text<'a>(id: &'a str, command: impl Into<Command<'a>>) -> Option<String> {
    let request = Request::new(id, command);
    let mut text = vec![0; request.encoded_len()];
    let len = request.encode(&mut text).ok()?;
    text.truncate(len);
    String::from_utf8(text).ok()
}

/// So many characters of an error's text are shown.
const SAID_SHOWN: usize = 500;

/// So often the state is asked for after a loss: events that are older than the first answer may
/// still come behind it, and none behind the second.
const INFOS: u8 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_lost_is_asked_for_twice() {
        let mut session = Session::new("s");
        assert_eq!(
            session.begin().as_deref(),
            Some(r#"{"id":"follow-1","method":"session.attach","params":{"session_id":"s"}}"#)
        );
        let info = |number: u8| format!(r#"{{"id":"follow-{number}","method":"session.info"}}"#);
        assert_eq!(session.hear(br#"{"id":"other","result":{}}"#), Step::Nothing);
        assert_eq!(session.hear(br#"{"id":"follow-1","result":{}}"#), Step::Bound(info(2)));
        assert_eq!(session.hear(br#"{"id":"follow-2","result":{}}"#), Step::Say(info(3)));
        let dropped = br#"{"event":"events.dropped","data":{"count":3}}"#;
        assert_eq!(session.hear(dropped), Step::Nothing, "one is under way");
        assert_eq!(session.hear(br#"{"id":"follow-3","result":{}}"#), Step::Say(info(4)));
        assert_eq!(session.hear(br#"{"id":"follow-4","result":{}}"#), Step::Say(info(5)));
        assert_eq!(session.hear(br#"{"id":"follow-5","result":{}}"#), Step::Nothing);
        assert_eq!(session.hear(dropped), Step::Say(info(6)));
    }

    #[test]
    fn a_session_that_is_gone_is_told_from_one_that_is_still_bound() {
        let mut session = Session::new("s");
        session.begin();
        let hostile = br#"{"id":"follow-1","error":{"code":"NO\u001b[2J","message":"\u009b2J\n"}}"#;
        match session.hear(hostile) {
            Step::Lost(why) => assert!(!why.contains(char::is_control), "{why:?}"),
            step => panic!("{step:?}"),
        }
        for (code, is_later) in [("SESSION_NOT_ORPHANED", true), ("SESSION_NOT_FOUND", false)] {
            let mut session = Session::new("s");
            session.begin();
            let answer =
                format!(r#"{{"id":"follow-1","error":{{"code":"{code}","message":"no"}}}}"#);
            match session.hear(answer.as_bytes()) {
                Step::Later(why) => assert!(is_later && why.contains(code), "{why}"),
                Step::Lost(why) => assert!(!is_later && why.contains(code), "{why}"),
                step => panic!("{step:?}"),
            }
        }
    }
}
