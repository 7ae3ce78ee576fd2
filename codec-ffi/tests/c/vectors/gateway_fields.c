/* Prints the fields of the gateway's messages.
 *
 * Generated from the messages' declarations by `cargo xtask generate`.
 */
#include "vectors.h"

void put_gateway_fields(const callevents_gateway_message *message) {
    switch (message->kind) {
    case CALLEVENTS_GATEWAY_KIND_CALL_EVENT:
        put_text("call_sid", message->value.call_event.call_sid);
        put_number_or_name("event_type", message->value.call_event.event_type, callevents_event_type_name(message->value.call_event.event_type));
        put_text("status", message->value.call_event.status);
        put_i64("start_timestamp_ms", message->value.call_event.start_timestamp_ms);
        put_i64("q850_cause", message->value.call_event.q850_cause);
        put_text("recording_url", message->value.call_event.recording_url);
        put_i64("duration_seconds", message->value.call_event.duration_seconds);
        put_i64("answer_timestamp_ms", message->value.call_event.answer_timestamp_ms);
        put_i64("end_timestamp_ms", message->value.call_event.end_timestamp_ms);
        put_u64("packets_sent", message->value.call_event.packets_sent);
        put_u64("packets_received", message->value.call_event.packets_received);
        put_u64("packets_lost", message->value.call_event.packets_lost);
        put_u64("bytes_sent", message->value.call_event.bytes_sent);
        put_double("jitter_ms", message->value.call_event.jitter_ms);
        put_double("estimated_mos", message->value.call_event.estimated_mos);
        put_text("trunk_id", message->value.call_event.trunk_id);
        put_text("tenant_id", message->value.call_event.tenant_id);
        put_text("codec", message->value.call_event.codec);
        put_i64("timestamp_ms", message->value.call_event.timestamp_ms);
        put_text("client_id", message->value.call_event.client_id);
        break;
    case CALLEVENTS_GATEWAY_KIND_AUDIO_FRAME:
        put_text("call_sid", message->value.audio_frame.call_sid);
        put_base64("payload", message->value.audio_frame.payload);
        put_text("codec", message->value.audio_frame.codec);
        put_u64("sequence_number", message->value.audio_frame.sequence_number);
        put_bool("end_of_stream", message->value.audio_frame.end_of_stream);
        break;
    case CALLEVENTS_GATEWAY_KIND_EVENT_STREAM_REQUEST:
        put_text("client_id", message->value.event_stream_request.client_id);
        break;
    case CALLEVENTS_GATEWAY_KIND_ORIGINATE_REQUEST:
        put_text("trunk_id", message->value.originate_request.trunk_id);
        put_text("to", message->value.originate_request.to);
        put_text("call_from", message->value.originate_request.call_from);
        put_text("ai_websocket_url", message->value.originate_request.ai_websocket_url);
        put_text("ai_quic_url", message->value.originate_request.ai_quic_url);
        put_text("tenant_id", message->value.originate_request.tenant_id);
        put_i64("max_duration_ms", message->value.originate_request.max_duration_ms);
        put_text("call_sid", message->value.originate_request.call_sid);
        put_number_or_name("default_app", message->value.originate_request.default_app, callevents_dialplan_action_name(message->value.originate_request.default_app));
        put_text("default_app_args", message->value.originate_request.default_app_args);
        put_bool("auto_barge_in", message->value.originate_request.auto_barge_in);
        put_i64("barge_in_patience_ms", message->value.originate_request.barge_in_patience_ms);
        put_text("client_id", message->value.originate_request.client_id);
        put_u64("session_id", message->value.originate_request.session_id);
        put_text("agent_config_key", message->value.originate_request.agent_config_key);
        put_text("traceparent", message->value.originate_request.traceparent);
        break;
    case CALLEVENTS_GATEWAY_KIND_BULK_REQUEST:
        put_text("csv_url", message->value.bulk_request.csv_url);
        put_text("template_trunk_id", message->value.bulk_request.template_trunk_id);
        put_text("template_to", message->value.bulk_request.template_to);
        put_text("template_call_from", message->value.bulk_request.template_call_from);
        put_text("template_ai_websocket_url", message->value.bulk_request.template_ai_websocket_url);
        put_text("template_ai_quic_url", message->value.bulk_request.template_ai_quic_url);
        put_text("template_tenant_id", message->value.bulk_request.template_tenant_id);
        put_i64("template_max_duration_ms", message->value.bulk_request.template_max_duration_ms);
        put_number_or_name("template_default_app", message->value.bulk_request.template_default_app, callevents_dialplan_action_name(message->value.bulk_request.template_default_app));
        put_text("template_default_app_args", message->value.bulk_request.template_default_app_args);
        put_i64("calls_per_second", message->value.bulk_request.calls_per_second);
        put_i64("max_concurrent_calls", message->value.bulk_request.max_concurrent_calls);
        put_text("campaign_id", message->value.bulk_request.campaign_id);
        break;
    case CALLEVENTS_GATEWAY_KIND_ABORT_BULK_REQUEST:
        put_text("campaign_id", message->value.abort_bulk_request.campaign_id);
        break;
    case CALLEVENTS_GATEWAY_KIND_TERMINATE_REQUEST:
        put_text("call_sid", message->value.terminate_request.call_sid);
        break;
    case CALLEVENTS_GATEWAY_KIND_SET_INBOUND_ROUTING_REQUEST:
        put_text("trunk_id", message->value.set_inbound_routing_request.trunk_id);
        put_number_or_name("rule", message->value.set_inbound_routing_request.rule, callevents_inbound_rule_name(message->value.set_inbound_routing_request.rule));
        put_text("audio_url", message->value.set_inbound_routing_request.audio_url);
        put_text("webhook_url", message->value.set_inbound_routing_request.webhook_url);
        put_text("ai_websocket_url", message->value.set_inbound_routing_request.ai_websocket_url);
        put_text("ai_quic_url", message->value.set_inbound_routing_request.ai_quic_url);
        break;
    case CALLEVENTS_GATEWAY_KIND_GET_INCOMING_CALLS_REQUEST:
        put_text("trunk_id", message->value.get_incoming_calls_request.trunk_id);
        break;
    case CALLEVENTS_GATEWAY_KIND_ANSWER_INCOMING_CALL_REQUEST:
        put_text("call_sid", message->value.answer_incoming_call_request.call_sid);
        put_text("ai_websocket_url", message->value.answer_incoming_call_request.ai_websocket_url);
        put_text("ai_quic_url", message->value.answer_incoming_call_request.ai_quic_url);
        break;
    case CALLEVENTS_GATEWAY_KIND_EMPTY:
        break;
    case CALLEVENTS_GATEWAY_KIND_BUCKET_REQUEST:
        put_text("bucket_id", message->value.bucket_request.bucket_id);
        break;
    case CALLEVENTS_GATEWAY_KIND_BUCKET_ACTION_REQUEST:
        put_text("bucket_id", message->value.bucket_action_request.bucket_id);
        put_i64("action", message->value.bucket_action_request.action);
        break;
    case CALLEVENTS_GATEWAY_KIND_EXECUTE_DIALPLAN_REQUEST:
        put_text("call_sid", message->value.execute_dialplan_request.call_sid);
        put_number_or_name("action", message->value.execute_dialplan_request.action, callevents_dialplan_action_name(message->value.execute_dialplan_request.action));
        put_text("app_args", message->value.execute_dialplan_request.app_args);
        break;
    case CALLEVENTS_GATEWAY_KIND_BARGE_REQUEST:
        put_text("call_sid", message->value.barge_request.call_sid);
        break;
    case CALLEVENTS_GATEWAY_KIND_ALLOCATE_WT_REQUEST:
        put_text("call_sid", message->value.allocate_wt_request.call_sid);
        put_text("agent_id", message->value.allocate_wt_request.agent_id);
        put_text("tenant_id", message->value.allocate_wt_request.tenant_id);
        put_text("trunk_id", message->value.allocate_wt_request.trunk_id);
        put_text("realm", message->value.allocate_wt_request.realm);
        break;
    case CALLEVENTS_GATEWAY_KIND_SUPERVISE_SUBSCRIBE_REQUEST:
        put_text("call_sid", message->value.supervise_subscribe_request.call_sid);
        put_text("supervisor_id", message->value.supervise_subscribe_request.supervisor_id);
        put_text("tenant_id", message->value.supervise_subscribe_request.tenant_id);
        put_number_or_name("mode", message->value.supervise_subscribe_request.mode, callevents_supervise_mode_name(message->value.supervise_subscribe_request.mode));
        put_text("auth_token", message->value.supervise_subscribe_request.auth_token);
        break;
    case CALLEVENTS_GATEWAY_KIND_ORIGINATE_RESPONSE:
        put_text("call_sid", message->value.originate_response.call_sid);
        put_text("status", message->value.originate_response.status);
        put_text("error_message", message->value.originate_response.error_message);
        put_number_or_name("error_code", message->value.originate_response.error_code, callevents_error_code_name(message->value.originate_response.error_code));
        put_i64("timestamp_ms", message->value.originate_response.timestamp_ms);
        break;
    case CALLEVENTS_GATEWAY_KIND_BULK_RESPONSE:
        put_text("status", message->value.bulk_response.status);
        put_i64("loaded_numbers", message->value.bulk_response.loaded_numbers);
        break;
    case CALLEVENTS_GATEWAY_KIND_TERMINATE_RESPONSE:
        put_text("call_sid", message->value.terminate_response.call_sid);
        put_text("status", message->value.terminate_response.status);
        put_text("error_message", message->value.terminate_response.error_message);
        put_number_or_name("error_code", message->value.terminate_response.error_code, callevents_error_code_name(message->value.terminate_response.error_code));
        put_i64("timestamp_ms", message->value.terminate_response.timestamp_ms);
        break;
    case CALLEVENTS_GATEWAY_KIND_GET_INCOMING_CALLS_RESPONSE:
        break;
    case CALLEVENTS_GATEWAY_KIND_INCOMING_CALL_INFO:
        put_text("call_sid", message->value.incoming_call_info.call_sid);
        put_text("call_from", message->value.incoming_call_info.call_from);
        put_i64("start_timestamp_ms", message->value.incoming_call_info.start_timestamp_ms);
        break;
    case CALLEVENTS_GATEWAY_KIND_ANSWER_INCOMING_CALL_RESPONSE:
        put_text("call_sid", message->value.answer_incoming_call_response.call_sid);
        put_text("status", message->value.answer_incoming_call_response.status);
        put_text("error_message", message->value.answer_incoming_call_response.error_message);
        put_number_or_name("error_code", message->value.answer_incoming_call_response.error_code, callevents_error_code_name(message->value.answer_incoming_call_response.error_code));
        put_i64("timestamp_ms", message->value.answer_incoming_call_response.timestamp_ms);
        break;
    case CALLEVENTS_GATEWAY_KIND_LIST_BUCKETS_RESPONSE:
        break;
    case CALLEVENTS_GATEWAY_KIND_BUCKET_INFO:
        put_text("bucket_id", message->value.bucket_info.bucket_id);
        put_i64("pending_count", message->value.bucket_info.pending_count);
        break;
    case CALLEVENTS_GATEWAY_KIND_BUCKET_CALL_LIST:
        put_text("call_sids", message->value.bucket_call_list.call_sids);
        break;
    case CALLEVENTS_GATEWAY_KIND_BUCKET_ACTION_RESPONSE:
        put_i64("processed_count", message->value.bucket_action_response.processed_count);
        break;
    case CALLEVENTS_GATEWAY_KIND_EXECUTE_DIALPLAN_RESPONSE:
        put_text("status", message->value.execute_dialplan_response.status);
        put_text("error_message", message->value.execute_dialplan_response.error_message);
        put_number_or_name("error_code", message->value.execute_dialplan_response.error_code, callevents_error_code_name(message->value.execute_dialplan_response.error_code));
        break;
    case CALLEVENTS_GATEWAY_KIND_ALLOCATE_WT_RESPONSE:
        put_text("host", message->value.allocate_wt_response.host);
        put_u64("port", message->value.allocate_wt_response.port);
        put_text("node_id", message->value.allocate_wt_response.node_id);
        put_text("media_token", message->value.allocate_wt_response.media_token);
        put_text("status", message->value.allocate_wt_response.status);
        put_text("error_message", message->value.allocate_wt_response.error_message);
        put_number_or_name("error_code", message->value.allocate_wt_response.error_code, callevents_error_code_name(message->value.allocate_wt_response.error_code));
        put_i64("timestamp_ms", message->value.allocate_wt_response.timestamp_ms);
        break;
    case CALLEVENTS_GATEWAY_KIND_SUPERVISE_SUBSCRIBE_RESPONSE:
        put_text("status", message->value.supervise_subscribe_response.status);
        put_text("error_message", message->value.supervise_subscribe_response.error_message);
        break;
    default:
        break;
    }
}

void put_unusual_doubles(const callevents_gateway_message *message) {
    switch (message->kind) {
    case CALLEVENTS_GATEWAY_KIND_CALL_EVENT:
        put_unusual_double("jitter_ms", message->value.call_event.jitter_ms);
        put_unusual_double("estimated_mos", message->value.call_event.estimated_mos);
        break;
    default:
        break;
    }
    end_unusual_doubles();
}
