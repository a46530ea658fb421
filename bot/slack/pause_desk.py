"""The desk where an administrator pauses everything and resumes it."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.duties.inbound import Received
from bot.duties.pause_acts import LONGEST_WHY, PAUSE, Length, PauseActs
from bot.slack.cutting import plain

# https://docs.slack.dev/reference/views/modal-views
TITLE, LABEL, OPTION = 24, 2_000, 75
WHY, UNTIL, _INPUT = "why", "until", "given"
Body = Mapping[str, Any]
View = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PauseDesk:
    """Hands what administrators press to the duties. `said` is called when something is to be delivered."""

    client: WebClient
    acts: PauseActs
    said: Callable[[], None]

    def ask(self, body: Body) -> str:
        """The button that pauses: ask why and until when."""
        user = str(body["user"]["id"])
        refused = self.acts.refused(self.acts.people.person(user))
        if refused:
            return self._tell(user, refused)
        self.client.views_open(trigger_id=str(body["trigger_id"]), view=self._asking())
        return "opened"

    def field_errors(self, body: Body) -> dict[str, str]:
        """What stands under the field of the modal; nothing where it can be taken."""
        return {} if _typed(body["view"]) else {WHY: plain(self.acts.words()["why_missing"], LABEL)}

    def paused(self, received: Received) -> str:
        """The modal that came back: pause, where the person may."""
        user, view = str(received.body["user"]["id"]), received.body["view"]
        person = self.acts.people.person(user)
        refused = self.acts.refused(person)
        return self._tell(user, refused or self.acts.pause(person, _typed(view), _length(view), received.id))

    def resumed(self, received: Received) -> str:
        """The button that resumes, where the person may."""
        user = str(received.body["user"]["id"])
        person = self.acts.people.person(user)
        return self._tell(user, self.acts.refused(person) or self.acts.resume(person, received.id))

    def failed(self, body: Body) -> None:
        """Tell a person that what they want is still being tried."""
        self._tell(str(body["user"]["id"]), self.acts.words()["failed"])

    def _tell(self, user: str, words: str) -> str:
        self.said()
        if not words:
            return "done"  # what the person is told was queued with it
        with suppress(SlackApiError):
            opened = self.client.conversations_open(users=user)
            self.client.chat_postMessage(channel=str(opened["channel"]["id"]), text=words)
        return words

    def _asking(self) -> View:
        words = self.acts.words()
        options = [{"text": _plain(words[length.name.lower()], OPTION), "value": length.value} for length in Length]
        why = {"type": "plain_text_input", "action_id": _INPUT, "max_length": LONGEST_WHY, "focus_on_load": True}
        until = {"type": "radio_buttons", "action_id": _INPUT, "options": options, "initial_option": options[0]}
        return {
            "type": "modal",
            "callback_id": PAUSE,
            "title": _plain(words["title"], TITLE),
            "submit": _plain(words["submit"], TITLE),
            "close": _plain(words["cancel"], TITLE),
            "blocks": [
                {
                    "type": "input",
                    "block_id": WHY,
                    "label": _plain(words["why"], LABEL),
                    "hint": _plain(words["why_hint"], LABEL),
                    "element": why,
                },
                {"type": "input", "block_id": UNTIL, "label": _plain(words["length"], LABEL), "element": until},
            ],
        }


def _typed(view: Mapping[str, Any]) -> str:
    given = view["state"]["values"].get(WHY, {}).get(_INPUT, {}).get("value") or ""
    return " ".join(str(given).split())


def _length(view: Mapping[str, Any]) -> Length:
    chosen = view["state"]["values"].get(UNTIL, {}).get(_INPUT, {}).get("selected_option") or {}
    return Length(str(chosen.get("value", Length.OPEN.value)))


def _plain(text: str, most: int) -> dict[str, Any]:
    return {"type": "plain_text", "text": plain(text, most)}
