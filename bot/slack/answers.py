"""What became of a request to Slack: its answer, or why there is none, and whether it may have been carried out."""

import errno
import socket
import ssl
from collections.abc import Callable, Mapping
from http.client import HTTPException
from typing import Any
from urllib.error import URLError

from slack_sdk.errors import SlackApiError, SlackClientError

from bot.duties.sending import Failed, Limited, NotSent, Reach, Refused, Unsure

LEAST_WAIT_SECONDS = 1.0
WAIT_WHERE_UNKNOWN_SECONDS = 30.0
# After these nothing is known: Slack may have taken the request before it failed.
_UNSURE = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"})
_NOT_CONNECTED = frozenset({errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EADDRNOTAVAIL})
_WORDS: Mapping[str, str] = {
    "channel_not_found": "Slack knows no such channel, or Reeve is not in it; invite Reeve or correct channels.yaml.",
    "not_in_channel": "Reeve is not in it; invite Reeve there.",
    "is_archived": "It is archived; unarchive it or name another in channels.yaml.",
    "restricted_action": "Its settings do not let Reeve post; ask the workspace's administrator.",
    "external_channel": "It is shared with another organisation; Reeve posts in internal channels only.",
    "user_disabled": "The person's account is deactivated; name another in people.yaml.",
    "user_not_found": "Slack knows no such person; correct people.yaml.",
    "external_person": "The person is a guest or of another organisation; Reeve writes to its own people only.",
    "missing_scope": "Reeve's token lacks a scope; install the app again from manifest.yaml.",
    "invalid_auth": "Slack does not accept Reeve's token; check SLACK_BOT_TOKEN.",
}
_GONE = frozenset(
    {
        "message_not_found",
        "thread_not_found",
        "cannot_reply_to_message",
        "cant_update_message",
        "edit_window_closed",
    }
)
_OF_THE_MESSAGE = frozenset(
    {
        "attachment_payload_limit_exceeded",
        "invalid_arguments",
        "invalid_attachments",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "markdown_text_conflict",
        "metadata_must_be_sent_from_app",
        "metadata_too_large",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "slack_file_not_found",
        "too_many_attachments",
    }
)
_OF_EVERYTHING = frozenset(
    {
        "access_denied",
        "account_inactive",
        "accesslimited",
        "deprecated_endpoint",
        "ekm_access_denied",
        "enterprise_is_restricted",
        "invalid_auth",
        "method_deprecated",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
        "two_factor_setup_required",
    }
)

Answer = dict[str, Any]


def answer_of(call: Callable[[], Any]) -> Answer | Failed:
    """Slack's answer, or what became of the request."""
    try:
        data = call().data
    except SlackApiError as fault:
        return _failed(fault)
    except URLError as fault:
        return _not_connected(fault.reason) or Unsure(
            f"the connection failed: {fault.reason}", slow=isinstance(fault.reason, TimeoutError)
        )
    except (OSError, HTTPException, SlackClientError, ValueError, LookupError, AttributeError, TypeError) as fault:
        # The last ones are slack_sdk's, of a body that is JSON and yet no answer.
        lost = f"the reply was lost: {type(fault).__name__}"
        return _not_connected(fault) or Unsure(lost, slow=isinstance(fault, TimeoutError))
    return dict(data) if isinstance(data, dict) else Unsure("the reply was not understood")


def refused(code: str) -> Refused:
    """A refusal with what it is about, and what would be right."""
    words = _WORDS.get(code, f"Slack refuses it ({code}).")
    for codes, reach in ((_GONE, Reach.GONE), (_OF_THE_MESSAGE, Reach.MESSAGE), (_OF_EVERYTHING, Reach.EVERYTHING)):
        if code in codes:
            return Refused(code, words, reach)
    return Refused(code, words)


def _not_connected(fault: object) -> NotSent | None:
    """Whether a fault certainly came before anything was sent: no name, no route, no one listening, no trust."""
    unheard = isinstance(fault, socket.gaierror | ssl.SSLCertVerificationError) or (
        isinstance(fault, OSError) and fault.errno in _NOT_CONNECTED
    )
    return NotSent(f"Slack cannot be reached: {fault}") if unheard else None


def _failed(fault: SlackApiError) -> Failed:
    response = fault.response
    status = response.status_code if hasattr(response, "status_code") else int(response.get("status", 200))
    data = response.data if hasattr(response, "data") else response
    code = str(data.get("error") or "") if isinstance(data, dict) else ""
    if status == 429 or code in ("ratelimited", "rate_limited"):
        headers = response.headers if hasattr(response, "headers") else response.get("headers", {})
        return Limited(_retry_after(headers))
    understood = code.replace("_", "").replace("-", "").isalnum()
    if status >= 500 or code in _UNSURE or not understood:
        return Unsure(f"Slack answered {status} {code if understood else ''}".strip(), slow=status == 504)
    return refused(code)


def _retry_after(headers: Mapping[str, Any]) -> float:
    """The seconds that Slack asks to wait; a while where it does not say it in seconds."""
    given = next((value for name, value in headers.items() if name.lower() == "retry-after"), None)
    first = given[0] if isinstance(given, list) else given
    try:
        seconds = float(str(first))
    except ValueError:
        return WAIT_WHERE_UNKNOWN_SECONDS
    return max(seconds, LEAST_WAIT_SECONDS) if seconds < float("inf") else WAIT_WHERE_UNKNOWN_SECONDS
