"""The desk for updates: what a press, a modal, a reply or a shortcut means, and what the person is told."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.chasing.requests import Ending, Request
from bot.chasing.stepping import Told
from bot.chasing.working_days import day_of
from bot.duties.access import People
from bot.duties.chase_buttons import AT_ONCE, Verb, verbs_for
from bot.duties.chase_words import values_of
from bot.duties.chasing import DIRECT, Chasing
from bot.duties.home_view_due import REQUEST
from bot.duties.inbound import Received
from bot.duties.update_access import refused
from bot.duties.update_acts import Done, Words, carry_out
from bot.duties.update_drafts import keep_draft, open_for
from bot.duties.update_wishes import Asked, choices_of, differing_figures, given_before, warning_values, wish_of
from bot.slack.cutting import unescape
from bot.slack.update_modals import (
    DONE,
    OTHER,
    TEXT,
    WHICH,
    About,
    Filled,
    Given,
    View,
    asking,
    giving,
    read,
    warned_of,
)

Body = Mapping[str, Any]
TOO_SLOW = {"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"}
_EVENT = "chase"
_DIRECT = "D"
"""With it begins the id of every direct message."""


@dataclass(frozen=True, slots=True)
class UpdateDesk:
    """Hands what people do with requests to the duties. `world` gives what is in force at each press.

    `said` is called when something new is to be delivered.
    """

    client: WebClient
    world: Callable[[], Chasing]
    people: People
    now: Callable[[], datetime]
    said: Callable[[], None] = lambda: None

    def pressed(self, verb: Verb, body: Body, settles: str | None = None) -> str:
        """A button under a message: open its modal, or do it where it is about one request and asks for nothing."""
        world, user, channel = self.world(), str(body["user"]["id"]), _channel_of(body)
        if self._is_shared(world, channel, user):
            return "refused"
        requests = self._offered(world, verb, str(body["actions"][0]["value"]))
        if not requests:
            self._whisper(channel, user, self._notice(world, "over"))
            return "too late"
        if verb in AT_ONCE and len(requests) == 1:
            filled = Asked(Words(""))
            return self._do(world, verb, [requests[0].id], filled, channel, user, settles)
        # A modal holds what was said last: who may not answer is not shown it.
        person = self.people.person(user)
        refusals = [(one, refused(world, self.people, person, verb, one)) for one in requests]
        requests = [one for one, refusal in refusals if refusal is None]
        if not requests:
            self._tell(world, Done(refused=tuple((one, why) for one, why in refusals if why)), channel, user)
            return "refused"
        self._open(world, str(body.get("trigger_id", "")), self._modal(world, verb, requests, channel), channel, user)
        return "opened"

    def used(self, body: Body) -> str:
        """The shortcut on a message: its words, to be confirmed as an update."""
        world, user, channel = self.world(), str(body["user"]["id"]), str(body["channel"]["id"])
        if self._is_shared(world, channel, user):
            return "refused"
        person = self.people.person(user)
        requests = () if person.external else open_for(world, person)
        if not requests:
            self._whisper(channel, user, self._notice(world, "nothing_open"))
            return "nothing is open"
        link = ""
        with suppress(SlackApiError):
            answer = self.client.chat_getPermalink(channel=channel, message_ts=str(body["message"]["ts"]))
            link = str(answer["permalink"])
        given = Given(text=unescape(str(body["message"].get("text", ""))), evidence=link)
        view = self._giving(world, requests, About(tuple(one.id for one in requests), channel), given)
        self._open(world, body["trigger_id"], view, channel, user)
        return "opened"

    def drafted(self, received: Received) -> str | None:
        """A reply in the thread of one of Reeve's messages about updates, kept as a draft; None for anything else."""
        event = received.body["event"]
        if event.get("channel_type") != "im" or not event.get("thread_ts"):
            return None
        world, user = self.world(), str(event["user"])
        message = world.book.message_at(DIRECT + user, str(event["thread_ts"]))
        listing = world.book.listing(message) if message else None
        if listing is None:
            return None
        words, person = unescape(str(event.get("text", ""))).strip(), self.people.person(user)
        done = keep_draft(world, self.people, person, words, listing, self.now(), settles=received.id)
        if done.done:
            self.said()
            return "kept as a draft"
        self._tell(world, done, str(event["channel"]), user)
        return "not kept"

    def fault_in(self, verb: Verb, body: Body) -> dict[str, str] | View:
        """What stands under which field of a modal that cannot be taken; or the modal anew, with what to look at."""
        filled, world = read(body["view"]), self.world()
        errors: dict[str, str] = {}
        if verb is Verb.NOT_NOW:
            words = self._words(world, "modal_not_now", {"items": []})
            if not filled.text:
                errors[TEXT] = words["reason_missing"]
            if filled.ending in (Ending.COVERED_BY, Ending.MERGED_INTO) and not filled.other:
                errors[OTHER] = words["other_missing"]
            if not filled.which:
                errors[WHICH] = words["which_missing"]
        if verb is Verb.GIVE and filled.elements_done and not filled.elements_done.isdecimal():
            errors[DONE] = "0, 1, 2 …"
        return errors or (self._differing(world, filled, body["view"]) if verb is Verb.GIVE else errors)

    def submitted(self, verb: Verb, received: Received) -> str:
        """A modal that came back whole: do it; what came of it."""
        world, filled = self.world(), read(received.body["view"])
        words = _words(filled)
        if verb is Verb.NOTHING:
            words = Words(unescape(self._words(world, "modal_nothing", {"items": []})["words"]))
        asked = Asked(words, filled.ending, filled.meeting, filled.other, filled.to, filled.until)
        user = str(received.body["user"]["id"])
        if self._is_shared(world, filled.about.channel, user):
            return "refused"
        return self._do(world, verb, filled.which, asked, filled.about.channel, user, received.id)

    def failed(self, body: Body, name: str) -> None:
        """Tell a person that something did not work: `failed` or `still_trying`."""
        is_modal = "view" in body and body["view"].get("private_metadata")
        channel = read(body["view"]).about.channel if is_modal else _channel_of(body)
        self._whisper(channel, str(body["user"]["id"]), self._notice(self.world(), name))

    def _is_shared(self, world: Chasing, channel: str, user: str) -> bool:
        """Whether nobody may do anything in a channel because others read it; the person is told so."""
        # A direct message has its two people alone, and a Home one: who they are is looked at for each request.
        if not channel or channel.startswith(_DIRECT) or not self.people.is_shared(channel):
            return False
        self._whisper(channel, user, self._notice(world, "shared"))
        return True

    def _offered(self, world: Chasing, verb: Verb, message: str) -> list[Request]:
        """The requests of a message, or the one of a Home, to which a button applies as they stand now."""
        if message.startswith(REQUEST):
            found = world.book.some([message.removeprefix(REQUEST)])
            told = (Told.ASKED, Told.CHECKER)
            return [one.request for one in found if any(verb in verbs_for(which, one.request) for which in told)]
        listing = world.book.listing(message)
        if listing is None:
            return []
        now = {entry.request.id: entry.request for entry in world.book.some([key for key, _ in listing.items])}
        if verb is Verb.DROP:
            return [one for one in now.values() if one.draft is not None]
        items = [(told, now[key]) for key, told in listing.items if key in now]
        return [request for told, request in items if verb in verbs_for(told, request)]

    def _do(
        self,
        world: Chasing,
        verb: Verb,
        ids: Sequence[str],
        asked: Asked,
        channel: str,
        user: str,
        settles: str | None,
    ) -> str:
        now, person = self.now(), self.people.person(user)
        done = carry_out(world, self.people, wish_of(world, person, verb, asked, now), ids, now, settles=settles)
        if done.done:
            self.said()
        self._tell(world, done, channel, user)
        return "done" if done.done else "not possible"

    def _tell(self, world: Chasing, done: Done, channel: str, user: str) -> None:
        """Tell the person what could not be done; what was done is seen in the message."""
        if not (done.not_possible or done.refused):
            return
        values = {
            "not_possible": [
                {"title": values_of(world, request, Told.ASKED)["title"], "why": why}
                for request, why in done.not_possible
            ],
            "refused": [
                {
                    "title": values_of(world, request, Told.ASKED)["title"],
                    "why": refusal.why,
                    "who_may": refusal.who_may,
                }
                for request, refusal in done.refused
            ],
        }
        self._whisper(channel, user, self._words(world, "outcome", values)["text"])

    def _modal(self, world: Chasing, verb: Verb, requests: Sequence[Request], channel: str) -> View:
        about = About(tuple(request.id for request in requests), channel)
        if verb is Verb.GIVE:
            return self._giving(world, requests, about, _given(world, requests))
        name = "each" if verb in AT_ONCE else verb.value.removeprefix("update_")
        items = [values_of(world, request, Told.ASKED) for request in requests]
        words = self._words(world, f"modal_{name}", {"items": items, "verb": verb.value.removeprefix("update_")})
        choices = choices_of(world, verb, requests, words, self.now())
        return asking(verb, words, about, _subjects(items), choices)

    def _giving(self, world: Chasing, requests: Sequence[Request], about: About, given: Given) -> View:
        items = [values_of(world, request, Told.ASKED) for request in requests]
        amending = all(not request.state.wants_words for request in requests)
        words = self._words(world, "modal_give", {"items": items, "amending": amending, "differing": []})
        elements = items[0]["elements"] if len(items) == 1 else None
        only_words = all(request.about.alert for request in requests)
        return giving(words, about, _subjects(items), given, elements=elements, only_words=only_words)

    def _differing(self, world: Chasing, filled: Filled, view: Mapping[str, Any]) -> dict[str, str] | View:
        requests = [entry.request for entry in world.book.some(filled.which)]
        found = differing_figures(world, requests, _words(filled), day_of(self.now()))
        fresh = [one for one in found if one.written not in filled.about.warned]
        if not fresh:
            return {}
        items = [values_of(world, request, Told.ASKED) for request in requests]
        values = {"items": items, "amending": False, "differing": warning_values(world, found)}
        words = self._words(world, "modal_give", values)
        return warned_of(view, filled.about, words, [one.written for one in found])

    def _words(self, world: Chasing, name: str, values: Mapping[str, Any]) -> Mapping[str, str]:
        return world.templates.render(_EVENT, name, values)

    def _notice(self, world: Chasing, name: str) -> str:
        return self._words(world, "notices", {})[name]

    def _open(self, world: Chasing, trigger: str, view: View, channel: str, user: str) -> None:
        try:
            self.client.views_open(trigger_id=trigger, view=view)
        except SlackApiError as fault:
            if fault.response.get("error") not in TOO_SLOW:
                raise
            self._whisper(channel, user, self._notice(world, "too_slow"))

    def _whisper(self, channel: str, user: str, text: str) -> None:
        # Who cannot be told there cannot be told at all: nothing was changed anyway.
        with suppress(SlackApiError):
            if not channel:  # a Home has no place for a word: it goes to the direct message
                opened = self.client.conversations_open(users=user)
                self.client.chat_postMessage(channel=str(opened["channel"]["id"]), text=text)
                return
            self.client.chat_postEphemeral(channel=channel, user=user, text=text)


def _channel_of(body: Body) -> str:
    """Where a button was pressed; empty for a Home."""
    return str((body.get("channel") or {}).get("id") or "")


def _subjects(items: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    return [(str(item["title"]), str(item["id"])) for item in items]


def _words(filled: Filled) -> Words:
    done = int(filled.elements_done) if filled.elements_done.isdecimal() else None
    return Words(filled.text, filled.status, filled.next, filled.risks, filled.evidence, done)


def _given(world: Chasing, requests: Sequence[Request]) -> Given:
    """A draft fills the modal; else, for one request, the answer that is changed."""
    drafts = list(dict.fromkeys(request.draft.words for request in requests if request.draft))
    before = given_before(world, requests[0]) if len(requests) == 1 else None
    text = "\n".join(drafts) or (requests[0].answer if len(requests) == 1 else "")
    if before is None:
        return Given(text=text)
    return Given(text or before.text, before.next, before.risks, before.evidence, before.status, before.elements_done)
