"""The question desk: what people ask in Slack, answered as `reeve ask` answers it, with their rights in that place."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from bot.asking.answers import Status
from bot.asking.threads.new_messages import goes_on_from
from bot.asking.threads.thread import Thread
from bot.duties.abilities import abilities, roles_of
from bot.duties.access import Access, People, Refusal
from bot.duties.answer import Answer, Asked, World, answer
from bot.duties.answer_help import examples, wants_examples
from bot.duties.answer_message import asked_in_words, content_of, help_of, is_charted
from bot.duties.answer_threads import keep_thread, last_thread
from bot.duties.asker import TRUSTED_ROLES
from bot.duties.content import Content
from bot.duties.given_answers import (
    Telling,
    answer_given,
    given_answer,
    keep_given,
    keep_latest,
    keep_telling,
    telling,
)
from bot.duties.outbox import Picture
from bot.figures.chart_picture import ChartPicture
from bot.slack.answer_place import Place
from bot.slack.answer_posting import NotSaid, Poster, Shape


@dataclass(frozen=True, slots=True)
class QuestionDesk:
    """Answers questions. `world` is what is in force now, `today` the asker's day, `draw` makes a chart's picture.

    `counted` is told the status of each answer, `answered` of each question that was; `ordered` gives what is said to
    an order, such as to follow something, and None to a question. `paused` says that Reeve is, where it is.
    """

    poster: Poster
    people: People
    world: Callable[[], World]
    today: Callable[[], date]
    draw: Callable[[ChartPicture], Picture]
    counted: Callable[[str], None] = field(default=lambda status: None, kw_only=True)
    answered: Callable[[str, Place], None] = field(default=lambda question, place: None, kw_only=True)
    ordered: Callable[[str, Place, Callable[[str], Asked]], Shape | None] = field(
        default=lambda words, place, asked: None, kw_only=True
    )

    paused: Callable[[], str] = field(default=lambda: "", kw_only=True)

    def answer(self, question: str, place: Place, answer_id: str, tries: int = 1) -> str:
        """Answer a question where it was asked, once; what came of it. Raises NotSaid where Slack does not take it.

        What may have been answered before a stop is looked for first, and is not read anew: a follow-up would follow
        itself.
        """
        refusal = self.refusal(place)
        if refusal is not None:
            if place.private:
                self.poster.whisper(place, self.notice(refusal.why))
            return f"not answered: {refusal.why}"
        if tries > 1 and (self._was_told(place, answer_id) or self.poster.is_said(place, answer_id)):
            return "answered before"
        said = self.ordered(question, place, lambda words: self.asked(self.world(), place, words))
        if said is not None:
            self.tell(place, said, answer_id)
            return "done as ordered"
        return self.say(question, place, answer_id, again=tries > 1)

    def say(self, question: str, place: Place, answer_id: str, *, again: bool) -> str:
        """Say the answer; `again` where it was tried before. What came of it."""
        world = self.world()
        found, as_of = self._found(world, question, place, answer_id, again=again)
        if wants_examples(found):
            self.tell(place, Shape(self._help(world, found, place)), answer_id)
        else:
            said = question if place.private else ""
            self.tell(place, self.shape(world, found, place, answer_id, as_of, said), answer_id)
        self.counted(found.status.value)
        if found.status is Status.ANSWERED:
            self.answered(question, place)
        return found.status.value

    def tell(self, place: Place, shape: Shape, message_id: str) -> None:
        """Say something where it was asked for. Raises NotSaid where Slack does not take it.

        What one person alone sees cannot be looked for. So it is said at most once: that it is sent is written down
        before. Where it is not known whether they saw it, they are told so, and ask again if they did not.
        """
        if not place.private:
            self.poster.say(place, shape, message_id)
        elif telling(self.world(), message_id) is Telling.NOT:
            self._tell_alone(place, shape, message_id)
        else:
            self._tell_unsure(place, message_id)

    def _tell_alone(self, place: Place, shape: Shape, message_id: str) -> None:
        world, day = self.world(), self.today()
        keep_telling(world, message_id, Telling.BEGUN, day)
        try:
            self.poster.say(place, shape, message_id)
        except NotSaid as fault:
            if not fault.unsure:
                keep_telling(world, message_id, Telling.NOT, day)
                raise
            self._tell_unsure(place, message_id)
        else:
            keep_telling(world, message_id, Telling.DONE, day)

    def _tell_unsure(self, place: Place, message_id: str) -> None:
        """Tell a person, once, that it is not known whether they were told; nothing where they were."""
        world = self.world()
        if telling(world, message_id) is Telling.BEGUN:
            keep_telling(world, message_id, Telling.UNSURE, self.today())
            self.poster.whisper(place, self.notice("unsure"))

    def refusal(self, place: Place) -> Refusal | None:
        """Why a person is not answered in a place; None where they are."""
        if self.people.person(place.user).external:
            return Refusal("external")
        if place.direct and not place.private:
            return None  # Reeve's own direct message with somebody
        return Refusal("shared") if self.people.is_shared(place.channel) else None

    def asked(self, world: World, place: Place, question: str = "") -> Asked:
        """A question with the rights of who asks, where they ask."""
        groups: tuple[str, ...] = ()
        if place.shown_in is None:
            roles = world.catalogue.register.roles
            known = {one for role in TRUSTED_ROLES for one in roles.get(role, ()) if one.startswith("S")}
            groups = tuple(sorted(one for one in known if self.people.is_in_group(place.user, one)))
        return Asked(question=question, as_of=self.today(), person=place.user, place=place.shown_in, groups=groups)

    def shape(
        self, world: World, found: Answer, place: Place, answer_id: str, as_of: date, question: str = ""
    ) -> Shape:
        """An answer as it is said in a place, with its chart where people would rather look.

        `question` is what was asked, where it is not seen there.
        """
        picture, file = None, None
        if is_charted(found) and found.picture is not None:
            picture = self.draw(found.picture)
            file = self.poster.upload(picture)
        shown = picture.id if picture is not None and file is not None else None
        content = content_of(world.templates, found, answer_id, as_of, private=place.private, picture=shown)
        if question:
            content = replace(content, asked=asked_in_words(world.templates, question))
        if paused := self.paused():
            content = replace(content, context=" · ".join(part for part in (paused, content.context) if part))
        return Shape(content, file, picture.words if picture is not None else "")

    def notice(self, name: str) -> str:
        """Words to one person."""
        return self.world().templates.render("answer", "notices", {})[name]

    def _help(self, world: World, found: Answer, place: Place) -> Content:
        """What can be asked, and what else this person can do."""
        roles = roles_of(Access(world.catalogue.register, self.people), self.people.person(place.user))
        started = examples(world, self.asked(world, place))
        return help_of(world.templates, found, started, abilities(world.templates, roles))

    def _found(self, world: World, question: str, place: Place, answer_id: str, *, again: bool) -> tuple[Answer, date]:
        given = given_answer(world, answer_id) if again else None
        asked = self.asked(world, place, question)
        before = self._thread(world, asked, place)
        if given is not None:
            found, as_of = answer_given(world, given, asked), given.as_of
        else:
            found, as_of = answer(world, asked, before), asked.as_of
            keep_given(world, answer_id, found, as_of, question)
        for conversation in (place.thread, place.alone):
            if conversation is not None:
                keep_thread(world, conversation, question, found, as_of, before)
                if found.status is Status.ANSWERED:
                    keep_latest(world, conversation, answer_id, as_of)
        return found, as_of

    def _was_told(self, place: Place, message_id: str) -> bool:
        """Whether what one person alone sees was sent before, or may have been; then it is not sent again."""
        if not place.private or telling(self.world(), message_id) is Telling.NOT:
            return False
        self._tell_unsure(place, message_id)
        return True

    def _thread(self, world: World, asked: Asked, place: Place) -> Thread:
        """What a question goes on from: its thread; outside all threads only what it does not say by itself."""
        thread = last_thread(world, place.thread) if place.thread is not None else Thread()
        if thread != Thread() or place.alone is None:
            return thread
        return goes_on_from(asked.question, last_thread(world, place.alone), world.vocabulary, asked.as_of)
