"""The one error that a request to the local workspace can end in, with Slack's own code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class SlackError(Exception):
    """A refusal as Slack words it.

    `code` is Slack's error code, such as `channel_not_found`; `messages` say what is wrong and where (Slack gives
    them for blocks, views and arguments); `fields` are further keys of the answer; `retry_after` is set for
    `ratelimited` alone, in whole seconds.
    """

    def __init__(
        self,
        code: str,
        messages: Sequence[str] = (),
        *,
        fields: Mapping[str, object] | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.messages = tuple(messages)
        self.fields = dict(fields or {})
        self.retry_after = retry_after

    def body(self) -> dict[str, object]:
        """The JSON of the answer: `errors` bare, and again in `response_metadata.messages` with their level."""
        answer: dict[str, object] = {"ok": False, "error": self.code, **self.fields}
        if self.messages:
            answer["errors"] = list(self.messages)
            answer["response_metadata"] = {"messages": [f"[ERROR] {message}" for message in self.messages]}
        return answer
