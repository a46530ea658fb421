"""What Slack delivers: kept before it is acknowledged, done once, and done after a stop as well."""

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from slack_bolt import BoltResponse

from bot.duties import answer_buttons, chase_buttons, home_view_followed, import_words, known_causes_marked, pause_acts
from bot.duties.alert_buttons import AT_ONCE, Verb
from bot.duties.inbound import GIVEN_UP, MOST_TRIES, REMEMBERED, AlreadyDone, Received, ReceivedBook

SWEEP_SECONDS = 5.0
# What waits for its turn longer than this was lost on the way to it.
LONGEST_IN_HAND = timedelta(seconds=50)
REQUEST = "request"
"""The kind of what is kept only so that it is known when it comes again."""
Body = Mapping[str, Any]
Handler = Callable[[Received], str]
"""Does what was sent, and says in a few words what came of it."""

_log = logging.getLogger(__name__)
# No token, no address that answers for somebody, and no more of a message than where it stands.
_KEPT = ("type", "user", "team", "channel", "container", "actions", "view", "event", "event_id", "team_id")
_OF_VIEW = ("id", "callback_id", "private_metadata", "state")
_VIEWS = frozenset(
    [
        *(verb.value for verb in Verb if verb not in (Verb.EXPLAIN, Verb.HISTORY)),
        *(verb.value for verb in chase_buttons.Verb),
        answer_buttons.Verb.WRONG.value,
        home_view_followed.FOLLOW,
        pause_acts.PAUSE,
    ]
)
_AT_ONCE = frozenset(
    [
        *(verb.value for verb in AT_ONCE),
        *(verb.value for verb in chase_buttons.AT_ONCE),
        *answer_buttons.AT_ONCE,
        home_view_followed.UNFOLLOW,
        known_causes_marked.TAKE_BACK,
        import_words.CONFIRM,
        import_words.DECLINE,
        pause_acts.RESUME,
    ]
)


def received_of(body: Body) -> Received | None:
    """What is to be kept of a delivery; None for what needs no keeping, such as a press that only opens a modal."""
    kept = {name: body[name] for name in _KEPT if name in body}
    match body.get("type"):
        case "event_callback" if _is_said_to_us(body["event"]) or _is_our_coming(body):
            return Received(str(body["event_id"]), str(body["event"]["type"]), kept)
        case "view_submission" if body["view"].get("callback_id") in _VIEWS:
            kept["view"] = {name: body["view"].get(name) for name in _OF_VIEW}
            return Received(str(body["trigger_id"]), str(body["view"]["callback_id"]), kept)
        case "block_actions" if body["actions"][0].get("action_id") in _AT_ONCE:
            kept.pop("view", None)  # a Home: what it shows is not what was pressed
            return Received(str(body["trigger_id"]), pressed(str(body["actions"][0]["action_id"])), kept)
    return None


def pressed(action: str) -> str:
    """The kind of what is kept when a button is pressed that does something at once."""
    return f"pressed {action}"


def _is_said_to_us(event: Body) -> bool:
    # A message with a file is said to us as well; every other kind of message is about messages.
    if event.get("bot_id") or event.get("subtype") not in (None, "file_share"):
        return False
    return event.get("type") == "app_mention" or (event.get("type") == "message" and event.get("channel_type") == "im")


def _is_our_coming(body: Body) -> bool:
    """Whether Reeve itself was invited to a channel."""
    event, us = body["event"], [one.get("user_id") for one in body.get("authorizations") or ()]
    return event.get("type") == "member_joined_channel" and event.get("user") in us


class Inbound:
    """Keeps what comes in, hands it to its handler once, and takes over what a stopped process left."""

    def __init__(
        self,
        book: ReceivedBook,
        by: str,
        now: Callable[[], datetime],
        give_up: Callable[[str], None] = lambda words: None,
    ) -> None:
        self._book = book
        self._by = by
        self._now = now
        self._give_up = give_up
        self._handlers: dict[str, Handler] = {REQUEST: lambda _: "seen"}
        # What this process has taken and is at, or will be soon: it is not taken over from itself.
        self._in_hand: dict[str, datetime] = {}
        self._stopped = threading.Event()
        self._sweeper = threading.Thread(target=self._sweep_until_stopped, name="inbound", daemon=True)

    def handles(self, kind: str, handler: Handler) -> None:
        """Name who does what is of a kind."""
        self._handlers[kind] = handler

    def keep(self, body: Body, next: Callable[[], Any]) -> Any:  # noqa: A002 - Bolt gives arguments by these names
        """Middleware of Bolt: keep first; what was kept before is acknowledged, and not done again.

        Where it cannot be kept nothing is acknowledged, and Slack delivers it again.
        """
        received = received_of(body)
        if received is not None:
            if not self._book.take(received, self._by, self._now()):
                return BoltResponse(status=200)
            self._in_hand[received.id] = self._now()
        return next()

    def first_time(self, request_id: str) -> bool:
        """Keep the id of a request that has no other; whether it was not kept before."""
        received = Received(f"request {request_id}", REQUEST, {})
        if not self._book.take(received, self._by, self._now()):
            return False
        self._book.done(received.id, "seen", self._now())
        return True

    def do(self, received: Received) -> bool:
        """Do what was received, and write down how it ended; whether it is done. Whatever fails is tried again."""
        try:
            return self._do(received)
        finally:
            self._in_hand.pop(received.id, None)

    def _do(self, received: Received) -> bool:
        try:
            outcome = self._handlers[received.kind](received)
        except AlreadyDone:
            return True
        except Exception as fault:  # noqa: BLE001 - whatever it is, what was sent is kept and tried again
            _log.exception("%s could not be done at try %s", received.kind, received.tries)
            self._book.failed(received.id, f"{type(fault).__name__}: {fault}")
            return False
        self._book.done(received.id, outcome, self._now())
        return True

    def sent_back(self, body: Body, outcome: str) -> None:
        """Write down that there is nothing to do: it went back to the person."""
        received = received_of(body)
        if received is not None:
            self._in_hand.pop(received.id, None)
            self._book.done(received.id, outcome, self._now())

    def sweep(self) -> int:
        """Do what other processes took and did not do; how much that was."""
        now = self._now()
        left = self._book.left_over(now - GIVEN_UP, self._by, now)
        for received in left:
            if received.id in self._in_hand and now - self._in_hand[received.id] < LONGEST_IN_HAND:
                continue
            if received.tries > MOST_TRIES or received.kind not in self._handlers:
                self._book.done(received.id, "given up", now)
                self._give_up(f"{received.kind} (id {received.id}) was tried {received.tries - 1} times.")
            else:
                self.do(received)
        self._book.forget(now - REMEMBERED)
        return len(left)

    def start(self) -> None:
        """Take over what was left, now and from time to time."""
        self._sweeper.start()

    def stop(self) -> None:
        """Stop taking over."""
        self._stopped.set()
        if self._sweeper.is_alive():
            self._sweeper.join()

    def _sweep_until_stopped(self) -> None:
        while True:
            try:
                self.sweep()
            except Exception:  # noqa: BLE001 - the database may be away for a while; the next round looks again
                _log.exception("what was left over could not be looked for")
            if self._stopped.wait(SWEEP_SECONDS):
                return
