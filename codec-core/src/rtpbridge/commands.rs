//! What a client asks of rtpbridge: the parameters of its requests.
//!
//! Whatever is left out (`None`) the server takes for the default that stands with it.

use super::{LoopCount, MediaDirection, OfferType, ToneType};
use crate::declare::json_message;
use crate::json::{JsonStr, List, Raw};

json_message! {
    /// Binds the connection to a session that lost its own.
    pub struct SessionAttach<'a> = "session_attach", Rust {
        /// Which session.
        session_id: JsonStr<'a>,
    }
}

json_message! {
    /// Bridges the session to another: each gets an endpoint that carries the other's media.
    pub struct SessionBridge<'a> = "session_bridge", Rust {
        /// Which way the bridge's media go; both ways by default.
        direction: Option<MediaDirection<'a>>,
        /// The other session.
        target_session_id: JsonStr<'a>,
    }
}

json_message! {
    /// Creates an endpoint for a peer that made an offer.
    pub struct EndpointCreateFromOffer<'a> = "endpoint_create_from_offer", Rust {
        /// Which way its media go; both ways by default.
        direction: Option<MediaDirection<'a>>,
        /// The peer's offer, in SDP: WebRTC if it speaks of ICE or of a fingerprint, else RTP.
        sdp: JsonStr<'a>,
    }
}

json_message! {
    /// Creates an endpoint for a peer that is to get an offer.
    pub struct EndpointCreateOffer<'a> = "endpoint_create_offer", Rust {
        /// The codecs that may be offered, in no order; all by default.
        codecs: Option<List<'a, JsonStr<'a>>>,
        /// Which way its media go; both ways by default.
        direction: Option<MediaDirection<'a>>,
        /// Whether RTP is to be encrypted; not by default.
        srtp: Option<bool>,
        /// What it is to be.
        offer_type "type": OfferType<'a>,
    }
}

json_message! {
    /// Gives an endpoint its peer's answer.
    pub struct EndpointAcceptAnswer<'a> = "endpoint_accept_answer", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
        /// The peer's answer, in SDP.
        sdp: JsonStr<'a>,
    }
}

json_message! {
    /// Removes an endpoint. Of a bridge, the other end goes too, without an event.
    pub struct EndpointRemove<'a> = "endpoint_remove", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// Has a WebRTC endpoint connect anew.
    pub struct EndpointIceRestart<'a> = "endpoint_ice_restart", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// Gives an endpoint new keys.
    pub struct EndpointSrtpRekey<'a> = "endpoint_srtp_rekey", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// Has an endpoint go to another session; files and tones cannot.
    pub struct EndpointTransfer<'a> = "endpoint_transfer", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
        /// The other session.
        target_session_id: JsonStr<'a>,
    }
}

json_message! {
    /// Sends a digit to an endpoint's peer; a session sends one at a time.
    pub struct EndpointDtmfInject<'a> = "endpoint_dtmf_inject", Rust {
        /// The digit: one of `0`-`9`, `*`, `#`, `A`-`D`, `a`-`d`.
        digit: JsonStr<'a>,
        /// How long it is pressed: 1 to 10000, 160 by default.
        duration_ms: Option<u32> => "ms",
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
        /// How far below full scale: 0 to 63, 10 by default.
        volume: Option<u8> => "dB",
    }
}

json_message! {
    /// Creates an endpoint that plays a file.
    pub struct EndpointCreateWithFile<'a> = "endpoint_create_with_file", Rust {
        /// How long a fetched file is kept; 300 by default.
        cache_ttl_secs: Option<u32> => "s",
        /// By how much it is made louder; 0 by default. Not documented.
        gain_db: Option<f64> => "dB",
        /// The headers to fetch it with: an object of strings. Not documented.
        headers: Option<Raw<'a>>,
        /// How often it is played once more; not at all by default.
        loop_count: LoopCount,
        /// Whether endpoints that play the same file play it in step; not by default.
        shared: Option<bool>,
        /// A path, or the URL to fetch it from.
        source: JsonStr<'a>,
        /// Where to begin; 0 by default.
        start_ms: Option<u64> => "ms",
        /// How long fetching may take: 1 to 60000, 10000 by default.
        timeout_ms: Option<u32> => "ms",
    }
}

json_message! {
    /// Creates an endpoint that plays a tone. Not documented.
    pub struct EndpointCreateTone<'a> = "endpoint_create_tone", Rust {
        /// How long; for ever by default.
        duration_ms: Option<u64> => "ms",
        /// The frequency of [`ToneType::Sine`]: 20 to 20000.
        frequency: Option<f64> => "Hz",
        /// Which tone.
        tone: ToneType<'a>,
    }
}

json_message! {
    /// Goes to another place in the file that an endpoint plays.
    pub struct EndpointFileSeek<'a> = "endpoint_file_seek", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
        /// The place.
        position_ms: u64 => "ms",
    }
}

json_message! {
    /// Has the file that an endpoint plays wait.
    pub struct EndpointFilePause<'a> = "endpoint_file_pause", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// Has the file that an endpoint plays go on.
    pub struct EndpointFileResume<'a> = "endpoint_file_resume", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// Begins to record an endpoint, or the whole session.
    pub struct RecordingStart<'a> = "recording_start", Rust {
        /// Which endpoint; the whole session by default.
        endpoint_id: Option<JsonStr<'a>>,
        /// Where to: an absolute path in the server's directory, to a file that does not exist.
        file_path: JsonStr<'a>,
    }
}

json_message! {
    /// Stops a recording.
    pub struct RecordingStop<'a> = "recording_stop", Rust {
        /// Which recording.
        recording_id: JsonStr<'a>,
    }
}

json_message! {
    /// Begins to detect an endpoint's voice.
    pub struct VadStart<'a> = "vad_start", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
        /// How often silence is told: 100 to 3600000, 1000 by default.
        silence_interval_ms: Option<u32> => "ms",
        /// How sure of speech one must be: 0 to 1, 0.5 by default.
        speech_threshold: Option<f64>,
    }
}

json_message! {
    /// Ends the detection of an endpoint's voice.
    pub struct VadStop<'a> = "vad_stop", Rust {
        /// Which endpoint.
        endpoint_id: JsonStr<'a>,
    }
}

json_message! {
    /// Asks for `stats` events.
    pub struct StatsSubscribe<'a> = "stats_subscribe", Rust {
        /// How often: 500 to 3600000, 5000 by default.
        interval_ms: Option<u32> => "ms",
    }
}
