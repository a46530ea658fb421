"""The desk for answers: what a press under one means, who may, and what the person is told."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.asking.answers import Status
from bot.asking.words.said_of_answers import said_of_an_answer
from bot.duties.answer import Answer, World
from bot.duties.answer_buttons import Verb, gives_figures
from bot.duties.answer_message import headline, short_headline
from bot.duties.answer_provenance import Explanation
from bot.duties.answer_threads import keep_thread
from bot.duties.content import Content
from bot.duties.figure_doubts import Doubt, DoubtBook, kept_of, line_of, owner_told
from bot.duties.given_answers import (
    Given,
    Showing,
    answer_given,
    given_answer,
    keep_latest,
    keep_showing,
    latest_answer,
    showing,
)
from bot.duties.inbound import Received
from bot.duties.origin_batches import cut
from bot.duties.words import Mention
from bot.figures.control_charts import PTD
from bot.figures.periods import day_in_words
from bot.slack.answer_modals import View, doubted, doubting, explaining, waiting
from bot.slack.answer_place import Body, Place, of_press
from bot.slack.answer_posting import NotSaid, Shape
from bot.slack.question_desk import QuestionDesk
from bot.watching.rules import RuleSet

TOO_SLOW = {"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"}
MOST_ROWS = 60
"""Of the observations behind an answer: so many can be read; the spreadsheet has them all."""
_NAME_LENGTH = 8
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Pressed:
    """A given answer as it stands now, with the rights of who pressed, where they pressed."""

    world: World
    place: Place
    id: str
    given: Given
    found: Answer


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be done with which answer; what comes of it stands `after` a message, where that is known."""

    id: str
    answer: str
    tries: int = 1
    after: str = ""


@dataclass(frozen=True, slots=True)
class AnswerDesk:
    """Does what people ask of an answer that was given.

    `table` makes a file of figures (`csv` or `xlsx`, which has where they are from as well); `doubts` keeps who says
    that one is wrong; `said` is called when there is mail. `rules` are those in force.
    """

    questions: QuestionDesk
    now: Callable[[], datetime]
    table: Callable[[Sequence[Mapping[str, Any]], str, Sequence[Mapping[str, Any]]], bytes]
    doubts: DoubtBook
    said: Callable[[], None] = lambda: None
    rules: Callable[[], RuleSet] = RuleSet

    def open(self, verb: Verb, body: Body) -> str:
        """A button that opens a modal: the explanation, or what is wrong with the figure."""
        pressed = self._pressed(body, of_press(body), explain=verb is Verb.EXPLAIN)
        if pressed is None:
            return "refused"
        words = self._modal_words(pressed, verb)
        view = waiting(words) if verb is Verb.EXPLAIN else doubting(words, pressed.place, pressed.id)
        opened = self._open(str(body["trigger_id"]), view, pressed.place)
        if opened is not None and verb is Verb.EXPLAIN:
            self.questions.poster.fill_in(opened, self._explanation(pressed, words))
        return "opened" if opened is not None else "too slow"

    def choose(self, received: Received) -> str:
        """A choice among what a question can mean: its question is asked, as if it had been typed."""
        place, question = of_press(received.body), str(received.body["actions"][0]["value"])
        return self.questions.answer(question, place, received.id, received.tries)

    def chart(self, received: Received) -> str:
        """The chart of an answer, in its thread."""
        place = of_press(received.body)
        if received.tries > 1 and self.questions.poster.is_said(place, received.id):
            return "said before"
        pressed = self._pressed(received.body, place, chart=True)
        if pressed is None:
            return "refused"
        if pressed.found.picture is None:
            return self._tell(place, "no_chart")
        picture = self.questions.draw(pressed.found.picture)
        file = self.questions.poster.upload(picture)
        if file is None:
            raise NotSaid("the chart could not be uploaded")
        content = Content(text=pressed.found.text, context=pressed.found.context, picture=picture.id)
        self.questions.tell(place, Shape(content, file, picture.words), received.id)
        return "charted"

    def answer(self, question: str, place: Place, answer_id: str, tries: int = 1) -> str:
        """What is typed: a question, or what the buttons under the answer before it do."""
        said = said_of_an_answer(question)
        if said is not None and said.question:
            came = self.questions.answer(said.question, place, answer_id, tries)
            given = latest_answer(self.questions.world(), _conversation(place))
            if given == answer_id:
                self._hand_over(place, _Order(answer_id, answer_id, tries), said.ending)
            return came
        before = latest_answer(self.questions.world(), _conversation(place)) if said is not None else None
        if said is None or before is None:
            return self.questions.answer(question, place, answer_id, tries)
        order = _Order(answer_id, before, tries, place.thread_ts or "")
        return self._hand_over(place, order, said.ending) if said.ending else self._doubted(place, order, said.words)

    def take_away(self, received: Received, ending: str) -> str:
        """An answer's figures as a file, by its button."""
        order = _Order(received.id, str(received.body["actions"][0]["value"]), received.tries, _pressed_at(received))
        return self._hand_over(of_press(received.body), order, ending)

    def _hand_over(self, place: Place, order: _Order, ending: str) -> str:
        """An answer's figures as a file: in its thread, or in the direct message with who alone sees the answer."""
        poster, to = self.questions.poster, place
        if place.private:
            # What is taken along is held to what the person may see where nobody else does.
            to = Place(poster.direct_message(place.user), place.user, direct=True)
        pressed = self._known(order.answer, to, place, explain=ending == "xlsx")
        if pressed is None:
            return "refused"
        if not gives_figures(pressed.found):
            return self._tell(place, "no_figures")
        name = f"{_subject(pressed.given)}-{_short(order.id)}.{ending}"
        if order.tries == 1 or not poster.has_file(to, name, after=order.after):
            words = pressed.world.templates.render("answer", "shown", {"who": ""})["file"]
            poster.share_file(
                to.channel,
                to.thread_ts,
                name,
                self.table(pressed.found.rows, ending, pressed.found.provenance),
                words,
            )
        return self._tell(place, "file_sent") if place.private else "shared"

    def show(self, received: Received) -> str:
        """Show to the channel what only the asker saw, as far as the channel may see it, and once."""
        place = of_press(received.body)
        open_place = replace(place, private=False)
        pressed = self._pressed(received.body, open_place, told_in=place)
        if pressed is None:
            return "refused"
        if showing(pressed.world, pressed.id) is Showing.DONE:
            return self._tell(place, "shown_before")
        try:
            ts = self._shown(pressed, received)
        except NotSaid:
            if showing(pressed.world, pressed.id) is not Showing.DONE:
                raise
            return self._tell(place, "unsure")
        keep_showing(pressed.world, pressed.id, Showing.DONE, pressed.given.as_of)
        if ts is not None:
            shown = f"{place.channel}:{ts}"
            keep_thread(pressed.world, shown, "", pressed.found, pressed.given.as_of)
            keep_latest(pressed.world, shown, pressed.id, pressed.given.as_of)
        self.questions.poster.take_away(place)
        return "shown"

    def _shown(self, pressed: Pressed, received: Received) -> str | None:
        """Where an answer is shown in the channel; None where Reeve is not in it and cannot tell."""
        poster, place = self.questions.poster, of_press(received.body)
        if showing(pressed.world, pressed.id) is Showing.BEGUN:
            ts = poster.shown_at(place.channel, pressed.id, after=_pressed_at(received))
            if ts is not None:
                return ts
        keep_showing(pressed.world, pressed.id, Showing.BEGUN, pressed.given.as_of)
        shape = self._shape_for_all(pressed)
        try:
            return poster.post(place.channel, None, shape, pressed.id)
        except NotSaid as fault:
            if fault.unsure or not place.address:
                raise
        # Where Reeve is not in the channel, the press itself lets the answer be shown; it could not be looked for.
        keep_showing(pressed.world, pressed.id, Showing.DONE, pressed.given.as_of)
        if not poster.show_to_all(place.address, shape):
            keep_showing(pressed.world, pressed.id, Showing.BEGUN, pressed.given.as_of)
            raise NotSaid("the channel takes nothing, nor does the press")
        return None

    def _shape_for_all(self, pressed: Pressed) -> Shape:
        given = pressed.given
        shape = self.questions.shape(pressed.world, pressed.found, pressed.place, pressed.id, given.as_of, given.asked)
        who = self.questions.people.person(pressed.place.user).name
        by = pressed.world.templates.render("answer", "shown", {"who": who})["by"]
        context = " · ".join(part for part in (shape.content.context, by) if part)
        return replace(shape, content=replace(shape.content, context=context))

    def field_errors(self, body: Body) -> dict[str, str]:
        """What stands under which field of a modal that cannot be taken."""
        _, _, words = doubted(body["view"], str(body["user"]["id"]))
        if words:
            return {}
        values = {"text": "", "owner": None}
        return {"words": self.questions.world().templates.render("answer", "modal_wrong", values)["words_missing"]}

    def doubt(self, received: Received) -> str:
        """What is wrong with a figure, in the reader's words: its owner is told, and the thread."""
        place, answer_id, words = doubted(received.body["view"], str(received.body["user"]["id"]))
        return self._doubted(place, _Order(received.id, answer_id, received.tries), words)

    def _doubted(self, place: Place, order: _Order, words: str) -> str:
        """Tell who answers for a figure what is said to be wrong with it; ask for it where that is not said."""
        pressed = self._known(order.answer, place, place)
        if pressed is None or pressed.found.status is not Status.ANSWERED:
            return "refused"
        if not words:
            asks = self._modal_words(pressed, Verb.WRONG)["typed"]
            self.questions.tell(place, Shape(Content(text=asks)), order.id)
            return "asked what is wrong"
        poster, world = self.questions.poster, pressed.world
        link = poster.link(place.channel, place.thread_ts) if place.thread_ts is not None else ""
        doubt = Doubt(order.id, self.questions.people.person(place.user), words, self.now(), link)
        kept = kept_of(world, pressed.found, doubt)
        self.doubts.keep(kept)
        if kept.message is not None:
            self.said()
        line, whisper = line_of(world, pressed.found, doubt, told=kept.message is not None)
        if place.private:
            poster.whisper(place, whisper)
        elif order.tries == 1 or not poster.is_said(place, order.id):
            poster.say(place, Shape(Content(text=line)), order.id)
        return "told" if kept.message is not None else "nobody to tell"

    def failed(self, body: Body, name: str) -> None:
        """Tell a person that something did not work."""
        user = str(body["user"]["id"])
        place = doubted(body["view"], user)[0] if "view" in body else of_press(body)
        self._tell(place, name)

    def _pressed(self, body: Body, place: Place, told_in: Place | None = None, **changes: Any) -> Pressed | None:
        """The answer that was pressed under; None where the person was told why there is none."""
        return self._known(str(body["actions"][0]["value"]), place, told_in or place, **changes)

    def _known(self, answer_id: str, place: Place, told_in: Place, **changes: Any) -> Pressed | None:
        refusal = self.questions.refusal(place)
        world = self.questions.world()
        given = given_answer(world, answer_id)
        if refusal is not None or given is None:
            self._tell(told_in, refusal.why if refusal is not None else "unknown")
            return None
        found = answer_given(world, given, self.questions.asked(world, place), **changes)
        if found.status is Status.REFUSED:
            self.questions.poster.whisper(told_in, found.text)
            return None
        return Pressed(world, place, answer_id, given, found)

    def _modal_words(self, pressed: Pressed, verb: Verb) -> Mapping[str, str]:
        found, world = pressed.found, pressed.world
        if verb is Verb.WRONG:
            owner = owner_told(world, found)
            asking = {"text": Mention(headline(found)), "owner": owner.title if owner else None}
            return world.templates.render("answer", "modal_wrong", asking)
        told = found.explanation
        values: dict[str, Any] = {
            "text": Mention(short_headline(found)),
            "sources": list(told.sources) if told else [],
            "as_at": day_in_words(pressed.given.as_of),
            "shift_points": PTD.shift_points,
            "trend_points": PTD.trend_points,
            "formulas": list(told.formulas) if told else [],
            "preset": told.preset if told else "",
            "reading": list(told.reading) if told else [],
            "number": len(told.observations) if told else 0,
            "more": _left_out(told) if told else 0,
            "context": Mention(found.context),
        }
        return world.templates.render("answer", "modal_explain", values)

    def _explanation(self, pressed: Pressed, words: Mapping[str, str]) -> View:
        lines = self._lines(pressed)
        told = pressed.found.explanation
        return explaining(words, lines, words["more"] if told and _left_out(told) else "")

    def _lines(self, pressed: Pressed) -> list[str]:
        told, render = pressed.found.explanation, pressed.world.templates.render
        lines: list[str] = []
        last = ""
        for batch in cut(told.batches, MOST_ROWS) if told is not None else ():
            shared = asdict(batch)
            rows = [render("answer", "observation", {**shared, **asdict(row)}) for row in batch.rows]
            file = rows[0]["file"]
            lines += [*([file] if file != last else []), rows[0]["batch"], *(row["text"] for row in rows)]
            last = file
        return lines

    def _open(self, trigger: str, view: View, place: Place) -> str | None:
        """Open a modal; its id, or None where the person was told that it came too late."""
        try:
            return str(self.questions.poster.client.views_open(trigger_id=trigger, view=view)["view"]["id"])
        except SlackApiError as fault:
            if fault.response.get("error") not in TOO_SLOW:
                raise
            self._tell(place, "too_slow")
            return None

    def _tell(self, place: Place, name: str) -> str:
        with suppress(SlackApiError):
            self.questions.poster.whisper(place, self.questions.notice(name))
        return name


def _conversation(place: Place) -> str:
    """Where what is typed goes on from what was answered."""
    return place.thread or place.alone or ""


def _left_out(told: Explanation) -> int:
    """How many observations an explanation has no room for."""
    return max(0, len(told.observations) - MOST_ROWS)


def _subject(given: Given) -> str:
    """What a file is about, by the keys of the catalogue."""
    asked = given.question
    keys = [*asked.measures[:1], *(asked.areas if len(asked.areas) == 1 else ())]
    return "-".join(keys)[:_LONGEST_NAME] or "figures"


def _pressed_at(received: Received) -> str:
    """The timestamp of the message that was pressed under: what came of the press stands after it."""
    return str(received.body["container"]["message_ts"])


def _short(received_id: str) -> str:
    """The end of what Slack calls a press: enough to know its file by."""
    return "".join(letter for letter in received_id if letter.isalnum())[-_NAME_LENGTH:]
