"""What a person's action leaves behind for the app: trigger ids, response addresses, and open views."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.workspace import limits
from bot.workspace.errors import SlackError
from bot.workspace.identifiers import new_id, secret

Json = dict[str, object]


@dataclass(slots=True)
class _Trigger:
    user: str
    given_at: float
    view: str | None = None
    used: bool = False


@dataclass(slots=True)
class ResponseUrl:
    """An address that answers one interaction: to whom, where, and about which message."""

    user: str
    channel: str
    given_at: float
    message_ts: str | None = None
    ephemeral: bool = False
    thread_ts: str | None = None
    uses: int = 0


@dataclass(slots=True)
class View:
    """A modal or a Home as it stands before one person. `errors` lie under their fields."""

    id: str
    user: str
    kind: str
    body: Json
    hash: str
    root_id: str
    previous_id: str | None = None
    values: Json = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)


class Interactions:
    """Hands out trigger ids and response addresses, and takes them back once."""

    def __init__(self, monotonic: Callable[[], float], base_url: str, pace: float) -> None:
        self._monotonic = monotonic
        self._base_url = base_url
        self._pace = pace
        self._triggers: dict[str, _Trigger] = {}
        self._responses: dict[str, ResponseUrl] = {}

    def new_trigger(self, user: str, view: str | None = None) -> str:
        """A trigger id that holds for three seconds, once. `view` is the modal it was pressed in, if any."""
        trigger = f"{new_id('', 12)}.{secret()}"
        self._triggers[trigger] = _Trigger(user, self._monotonic(), view)
        return trigger

    def take_trigger(self, trigger_id: str) -> tuple[str, str | None]:
        """Whose trigger it is, and in which view it arose.

        Raises SlackError: `invalid_trigger_id`, `expired_trigger_id`, `exchanged_trigger_id`.
        """
        trigger = self._triggers.get(trigger_id)
        if trigger is None:
            raise SlackError("invalid_trigger_id")
        if self._monotonic() - trigger.given_at > limits.TRIGGER_SECONDS.most * self._pace:
            raise SlackError("expired_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        trigger.used = True
        return trigger.user, trigger.view

    def expire_triggers(self) -> None:
        """Make every trigger id handed out so far too old."""
        for trigger in self._triggers.values():
            trigger.given_at = float("-inf")

    def new_response_url(self, response: ResponseUrl) -> str:
        """An address that may be used five times in thirty minutes."""
        key = secret()
        self._responses[key] = response
        return f"{self._base_url}/response/{key}"

    def take_response(self, key: str) -> ResponseUrl:
        """What a response address is about. Raises SlackError `expired_url` or `used_url`."""
        response = self._responses.get(key)
        if response is None or self._monotonic() - response.given_at > limits.RESPONSE_URL_SECONDS.most:
            raise SlackError("expired_url")
        if response.uses >= limits.RESPONSE_URL_USES.most:
            raise SlackError("used_url")
        response.uses += 1
        return response

    def now(self) -> float:
        """Seconds that never go back."""
        return self._monotonic()


class Views:
    """Each person's stack of modals, and their Home."""

    def __init__(self) -> None:
        self.modals: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}

    def find(self, view_id: str | None = None, external_id: str | None = None) -> View | None:
        """An open view by its id, or by the app's own name for it."""
        for view in (*(view for stack in self.modals.values() for view in stack), *self.homes.values()):
            if view_id == view.id or (external_id and view.body.get("external_id") == external_id):
                return view
        return None

    def stack(self, user: str) -> list[View]:
        """A person's open modals, the top one last."""
        return self.modals.setdefault(user, [])
