"""The desk for alerts: what a press or a modal means, who may, what is done, and what the person is told."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.chasing.working_days import day_of
from bot.duties.access import Access, People, Person, Refusal
from bot.duties.act import Outcome, Wish, act, sorted_out
from bot.duties.act_words import ends_in_words, modal_words, notice, refusal_words, subject_words, too_late_words
from bot.duties.alert_book import Entry
from bot.duties.alert_buttons import AT_ONCE, FOR_THE_HOLDER, SILENCES, Verb, episodes_of
from bot.duties.alert_threads import why_not_asked
from bot.duties.ask_lead import ask_lead
from bot.duties.chasing import Chasing
from bot.duties.explain import explain
from bot.duties.history import Place, history_of
from bot.duties.inbound import Received
from bot.duties.known_cause_acts import Marking, cause_of
from bot.duties.known_cause_fields import fields_at_fault, marked_already_words, noted_already
from bot.duties.known_cause_periods import filled_in, markable, stretch_of
from bot.duties.known_causes import MarkedAlready
from bot.duties.known_causes_marked import is_on_series_of, marked_on, pressed_of
from bot.duties.origins import Origins
from bot.duties.outbox import Picture
from bot.duties.rewriting import DIRECT, may_be_told_in
from bot.duties.watching import Watching
from bot.figures.number_words import duration_in_words
from bot.slack.modals import (
    ALL,
    DAY,
    LONGEST_WORDS,
    WORDS,
    About,
    Submitted,
    View,
    asking,
    explaining,
    read,
    taking_back,
    telling,
    turned_to,
)
from bot.watching.silence_ends import NoEnd, SilenceEnd, end_of_silence

Body = Mapping[str, Any]
DIRECT_MESSAGE = "D"
"""With it begins Slack's id of a direct message."""
TOO_SLOW = {"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"}


@dataclass(frozen=True, slots=True)
class AlertDesk:
    """Hands what people do with alerts to the duties. `world` gives the catalogue and rules in force at each press.

    `picture` gives a stored picture with its file id; `said` is called when something new is to be delivered.
    `chasing` is what leads are asked with, `marking` what known causes are marked with; without them neither is done.
    """

    client: WebClient
    world: Callable[[], Watching]
    people: People
    origins: Origins
    picture: Callable[[str], tuple[Picture, str | None]]
    now: Callable[[], datetime]
    said: Callable[[], None] = lambda: None
    chasing: Callable[[], Chasing] | None = None
    marking: Marking | None = None

    def pressed(self, verb: Verb, body: Body, settles: str | None = None) -> str:
        """A button under a message: open its modal, or do it where nothing has to be asked; what came of it."""
        world, user = self.world(), str(body["user"]["id"])
        about = self._about(world, body)
        person = self.people.person(user)
        entries = self._allowed_entries(world, verb, person, about)
        if not entries:
            return "refused"
        outcome = sorted_out(world, self.people, person, verb, entries)
        if not outcome.done:
            self._tell_why(world, verb, outcome, about, user)
            return "not possible"
        if verb in AT_ONCE and len(entries) == 1:
            return self._do(world, Wish(person, verb), about, [entries[0].episode_id], settles)
        if verb is Verb.HISTORY:
            view = self._history(world, entries, about, Place())
        elif verb is Verb.EXPLAIN and len(entries) == 1:
            view = self._explanation(world, entries[0], about)
        else:
            view = self._asking(world, verb, outcome.done, about)
        self._open(body["trigger_id"], view, about, user)
        return "opened"

    def turn_history(self, body: Body) -> None:
        """A button in a history that is open: show another page of it, or another alert of the same message."""
        world = self.world()
        about, place = turned_to(body)
        entries = self._allowed_entries(world, Verb.HISTORY, self.people.person(str(body["user"]["id"])), about)
        if entries:
            view = self._history(world, entries, about, place)
            self.client.views_update(view_id=body["view"]["id"], hash=body["view"]["hash"], view=view)

    def _history(self, world: Watching, entries: Sequence[Entry], about: About, place: Place) -> View:
        measures = {entry.identity.subject.measure or "" for entry in entries}
        causes = self.marking.book.ever_marked(measures) if self.marking is not None else ()
        key = _key_of(world, about.channel) or ""
        return telling(history_of(world, entries, key, self.now(), place, causes), about)

    def field_errors(self, verb: Verb, body: Body) -> dict[str, str]:
        """What stands under which field of a modal that cannot be taken as it is; nothing where it can."""
        given, world = read(body["view"]), self.world()
        errors: dict[str, str] = {}
        words = modal_words(world, "field_errors", {"most": LONGEST_WORDS})
        if len(given.words) > LONGEST_WORDS:
            errors[WORDS] = words["too_long"]
        if verb in SILENCES and not given.words:
            errors[WORDS] = words["reason_missing"]
        if verb is Verb.ASK and not given.words:
            errors[WORDS] = words["question_missing"]
        if verb is Verb.KNOWN and not errors:
            errors = self._known_cause_errors(world, given, str(body["user"]["id"]))
        if verb in SILENCES:
            try:
                self._end(world, given)
            except NoEnd as refused:
                errors[DAY] = words[f"date_{refused.reason.replace(' ', '_')}"]
        return errors

    def _known_cause_errors(self, world: Watching, given: Submitted, user: str) -> dict[str, str]:
        chosen = world.book.episodes([given.which or given.about.episode])
        outcome = sorted_out(world, self.people, self.people.person(user), Verb.KNOWN, chosen)
        if self.marking is None or not outcome.done:
            return {}  # whoever may not is told so when it is done, and nothing of the figure
        typed = (given.words, given.first, given.last)
        return fields_at_fault(world, self.marking, outcome.done[0], typed, self.now())

    def submitted(self, verb: Verb, received: Received) -> str:
        """A modal that came back whole: do it; what came of it."""
        world, given = self.world(), read(received.body["view"])
        about, user = given.about, str(received.body["user"]["id"])
        person = self.people.person(user)
        entries = self._allowed_entries(world, verb, person, about)
        if given.which == ALL:
            # All of those that it can be done to: nobody is told about the others.
            entries = list(sorted_out(world, self.people, person, verb, entries).done)
        else:
            entries = [entry for entry in entries if entry.episode_id == (given.which or about.episode)]
        if verb is Verb.ASK:
            return self._ask(world, person, entries, given, received.id)
        if verb is Verb.KNOWN:
            return self._mark(world, person, entries, given, received.id)
        chosen = [entry.episode_id for entry in entries]
        until = self._end(world, given) if verb in SILENCES else None
        return self._do(world, Wish(person, verb, given.words, until), about, chosen, received.id)

    def chosen_to_explain(self, body: Body) -> View | None:
        """The explanation of the alert that was chosen; None where the person was told why there is none."""
        world, given = self.world(), read(body["view"])
        person = self.people.person(str(body["user"]["id"]))
        entries = self._allowed_entries(world, Verb.EXPLAIN, person, given.about)
        entry = next((one for one in entries if one.episode_id == given.which), None)
        return self._explanation(world, entry, given.about) if entry else None

    def failed(self, body: Body, name: str) -> None:
        """Tell a person that something did not work: `failed` or `still_trying`."""
        channel = body.get("channel") or {}
        place = channel.get("id") or read(body["view"]).about.channel
        self._whisper(place, str(body["user"]["id"]), notice(self.world(), name))

    def _about(self, world: Watching, body: Body) -> About:
        channel, ts = str(body["channel"]["id"]), str(body["container"]["message_ts"])
        key = _key_of(world, channel)
        message = world.book.message_at(key, ts) if key else None
        return About(str(body["actions"][0]["value"]), message, channel)

    def _allowed_entries(self, world: Watching, verb: Verb, person: Person, about: About) -> list[Entry]:
        """The alerts of the pressed message that its channel may see; none where the person was told why."""
        refusal = self._refused_here(world, person, about.channel)
        if refusal is not None:
            self._whisper(about.channel, person.id, refusal_words(world, verb, [refusal]))
            return []
        pressed = world.book.episodes(episodes_of(about.episode))
        key = DIRECT + person.id if about.channel.startswith(DIRECT_MESSAGE) else _key_of(world, about.channel)
        message = about.message or next((dict(one.messages).get(key or "") for one in pressed), None)
        # What stands in a direct message is about its own alerts, whatever else their messages in channels tell of.
        entries = pressed if verb in FOR_THE_HOLDER or message is None else world.book.entries_of([message])[message]
        told = [entry for entry in (entries or pressed) if key is not None and may_be_told_in(world, entry, key)]
        if not told:
            self._whisper(about.channel, person.id, notice(world, "unknown"))
        return told

    def _refused_here(self, world: Watching, person: Person, channel: str) -> Refusal | None:
        if channel.startswith(DIRECT_MESSAGE):  # one is shared with nobody but the person
            return Refusal("external") if person.external else None
        return Access(world.catalogue.register, self.people).refused_here(person, channel)

    def _do(self, world: Watching, wish: Wish, about: About, episodes: list[str], settles: str | None) -> str:
        outcome = act(world, self.people, wish, episodes, self.now(), settles=settles)
        if outcome.done:
            self.said()
            if wish.verb in FOR_THE_HOLDER:
                name, held = f"{wish.verb.removeprefix('alert_')}_done", self._held_for(world, outcome.done)
                self._whisper(about.channel, wish.by.id, notice(world, name, number=len(outcome.done), holds=held))
        self._tell_why(world, wish.verb, outcome, about, wish.by.id)
        return "done" if outcome.done else "not possible"

    def _ask(self, world: Watching, person: Person, entries: list[Entry], given: Submitted, settles: str) -> str:
        """Ask the lead about an alert; the person is told where that is not possible."""
        outcome = sorted_out(world, self.people, person, Verb.ASK, entries)
        channel = _key_of(world, given.about.channel)
        if not outcome.done or channel is None or self.chasing is None:
            self._tell_why(world, Verb.ASK, outcome, given.about, person.id)
            return "not possible"
        chasing = self.chasing()
        asked = ask_lead(chasing, person, outcome.done[0], given.words, channel, self.now(), settles=settles)
        if asked.made is None:
            self._whisper(given.about.channel, person.id, why_not_asked(chasing, asked.open_already))
            return "not possible"
        self.said()
        return "asked"

    def _mark(self, world: Watching, person: Person, entries: list[Entry], given: Submitted, settles: str) -> str:
        """Mark a known cause on the series of an alert; the person is told where that is not possible."""
        outcome = sorted_out(world, self.people, person, Verb.KNOWN, entries)
        if not outcome.done or self.marking is None:
            self._tell_why(world, Verb.KNOWN, outcome, given.about, person.id)
            return "not possible"
        now, entry = self.now(), outcome.done[0]
        stretch = stretch_of(markable(world, entry.identity.subject, day_of(now)), given.first, given.last)
        cause = cause_of(entry, person, given.words, stretch, now)
        try:
            self.marking.mark(cause, person.name, settles=settles)
        except MarkedAlready as quicker:
            self._whisper(given.about.channel, person.id, marked_already_words(world, quicker.cause))
            return "marked already"
        self.said()
        return "marked"

    def take_back(self, received: Received) -> str:
        """The button that takes back a known cause: done for who may mark one; the modal shows what still stands."""
        world, body = self.world(), received.body
        person, pressed = self.people.person(str(body["user"]["id"])), pressed_of(str(body["actions"][0].get("value")))
        if pressed is None or self.marking is None:
            self._whisper(str((body.get("channel") or {}).get("id", "")), person.id, notice(world, "unknown"))
            return "not possible"
        number, about = pressed[0], About(**pressed[1])  # type: ignore[arg-type] # as `pressed_of` has looked
        told = self._allowed_entries(world, Verb.KNOWN, person, about)
        outcome = sorted_out(world, self.people, person, Verb.KNOWN, told)
        entry = next((one for one in outcome.done if one.episode_id == about.episode), None)
        if entry is None:
            self._tell_why(world, Verb.KNOWN, outcome, about, person.id)
            return "not possible"
        shown = any(one.id == number and is_on_series_of(one, entry) for one in self.marking.book.standing())
        by = f"{person.name} ({person.id})"
        if not shown or not self.marking.take_back(number, person.name, self.now(), by):
            self._whisper(about.channel, person.id, notice(world, "taken_back_before"))
            return "taken back before"
        self.said()
        with suppress(SlackApiError):  # a modal that was closed meanwhile needs no showing
            view = self._asking(self.world(), Verb.KNOWN, outcome.done, about)
            self.client.views_update(view_id=str(body["container"]["view_id"]), view=view)
        return "taken back"

    def _end(self, world: Watching, given: Submitted) -> datetime:
        chosen = given.end or SilenceEnd.DATE
        return end_of_silence(chosen, given.day, self.now(), world.is_bank_holiday)

    def _asking(self, world: Watching, verb: Verb, entries: tuple[Entry, ...], about: About) -> View:
        as_at = self._as_at(world)
        subjects = {entry.episode_id: subject_words(world, entry, as_at) for entry in entries}
        name = "silence" if verb in SILENCES else verb.value.removeprefix("alert_")
        ends = ends_in_words(self.now(), world.is_bank_holiday)
        values = {"subjects": list(subjects.values()), "ends": ends, "holds": self._held_for(world, entries)}
        only = About(entries[0].episode_id, about.message, about.channel) if len(entries) == 1 else about
        if verb is not Verb.KNOWN:
            return asking(verb, modal_words(world, name, values), subjects, only)
        standing = self.marking.book.standing() if self.marking is not None else ()
        marked = marked_on(world, entries, standing, subjects)
        noted = noted_already(world, entries, [one.cause.note for one in marked])
        words = modal_words(world, name, {**values, "noted": noted})
        view = asking(verb, words, subjects, only, self._periods(world, entries))
        return {**view, "blocks": [*view["blocks"], *taking_back(marked, about)]}

    def _held_for(self, world: Watching, entries: tuple[Entry, ...]) -> str:
        """How long acknowledgements of some alerts hold, in words; empty where their rules differ."""
        lengths = {world.rule(entry.identity.rule).acknowledged_for for entry in entries}
        return duration_in_words(lengths.pop()) if len(lengths) == 1 else ""

    def _periods(self, world: Watching, entries: tuple[Entry, ...]) -> tuple[str, str]:
        """What the fields of periods are filled with: the same for all of the alerts, or nothing."""
        today = day_of(self.now())
        found = {filled_in(world, one.identity.subject, one.episode.newest.period, today) for one in entries}
        return found.pop() if len(found) == 1 else ("", "")

    def _explanation(self, world: Watching, entry: Entry, about: About) -> View:
        explanation = explain(world, self.origins, entry, about.message, self.now())
        words = world.templates.render("explain", "waiting", {})
        if explanation.picture is None:
            return explaining(explanation, words, None, "")
        picture, file = self.picture(explanation.picture)
        return explaining(explanation, words, file, picture.words)

    def _tell_why(self, world: Watching, verb: Verb, outcome: Outcome, about: About, user: str) -> None:
        as_at = self._as_at(world)
        words = [too_late_words(world, verb, entry, as_at) for entry in outcome.too_late]
        if outcome.refused:
            words.insert(0, refusal_words(world, verb, [refusal for _, refusal in outcome.refused]))
        if words:
            self._whisper(about.channel, user, "\n".join(words))

    def _as_at(self, world: Watching) -> date:
        evaluated = world.book.last_evaluated()
        return evaluated[0] if evaluated else self.now().date()

    def _open(self, trigger: str, view: View, about: About, user: str) -> None:
        try:
            self.client.views_open(trigger_id=trigger, view=view)
        except SlackApiError as fault:
            if fault.response.get("error") not in TOO_SLOW:
                raise
            self._whisper(about.channel, user, notice(self.world(), "too_slow"))

    def _whisper(self, channel: str, user: str, text: str) -> None:
        # Who cannot be told in the channel, having left it, cannot be told at all: nothing was changed anyway.
        with suppress(SlackApiError):
            self.client.chat_postEphemeral(channel=channel, user=user, text=text)


def _key_of(world: Watching, channel: str) -> str | None:
    """The catalogue's key of a channel by Slack's id."""
    return next((one.key for one in world.catalogue.channels.values() if one.slack == channel), None)
