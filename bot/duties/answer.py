"""Answering: one question in, one answer out, the same from every place that people ask from."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from bot.asking.answers import Listed, NoFigure, Status
from bot.asking.question import Choice, NotUnderstood, Question, Read
from bot.asking.reading.first_wish import with_its_first_wish
from bot.asking.reading.in_parts import Part, may_be_parted, read_in_parts
from bot.asking.reading.left_over import MOST_CHOICES
from bot.asking.reading.put_plainly import put_plainly
from bot.asking.reading.reading import read
from bot.asking.reading.who_asks_in_front import behind_who_asks
from bot.asking.threads.number_kept import of_the_number
from bot.asking.threads.of_the_cases_before import of_the_part_before
from bot.asking.threads.replies import replied
from bot.asking.threads.reply import Reply
from bot.asking.threads.set_replies import TABLED
from bot.asking.threads.share_kept import of_the_same_whole
from bot.asking.threads.thread import Thread
from bot.asking.threads.wishes_behind import as_replies
from bot.asking.words.said_of_answers import said_of_an_answer, says_it_is_wrong
from bot.asking.working_out.counts_behind import of_the_numbers
from bot.asking.working_out.lowest_level import at_the_lowest_level
from bot.asking.working_out.reasons import without_a_reason
from bot.asking.working_out.standing_in import figure_without_a_target, stand_ins
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.duties.answer_beside import (
    begun_with,
    with_a_clause_to_choose,
    with_who_asks,
    without_what_is_beside,
)
from bot.duties.answer_charts import with_charts_to_choose
from bot.duties.answer_choices import are_kinds_of_it, sifted
from bot.duties.answer_each_held import of_each, told_of_each
from bot.duties.answer_goes_back import with_what_goes_back
from bot.duties.answer_in_parts import answered_in_parts, together
from bot.duties.answer_instead import with_no_target_told, with_no_targets_told
from bot.duties.answer_made import said_of
from bot.duties.answer_not_compared import figure_alone, is_lacking, with_what_is_not_held
from bot.duties.answer_not_known import what_is_not_known
from bot.duties.answer_other_way import with_the_way_it_went
from bot.duties.answer_past import past_what_had_no_answer
from bot.duties.answer_refused import refused_at_once
from bot.duties.answer_spelt import with_ordinary_words_put_right
from bot.duties.answer_threads import keep_thread, last_thread
from bot.duties.answer_unit import with_no_figure_of_another_unit, with_the_unit_asked
from bot.duties.answer_verdict import with_its_verdict
from bot.duties.answer_wishes import each_wish_in_turn
from bot.duties.answer_without_figure import refused, without_figure
from bot.duties.answer_words import (
    refusal_in_words,
)
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.duties.asked_instead import asked_instead, names_side_by_side
from bot.duties.asker import Asked, denied_measures, of_the_asker
from bot.duties.unanswered import without_names

__all__ = ["Answer", "Asked", "World", "answer", "answer_again"]

_KEPT_REASONS = (
    "word",
    "spelling",
    "part of a name",
    "group",
    "several readings",
    "no measure",
    "tag",
    "counted within",
    "two things",
    "mixed",
    "by",
    "kind",
    "no such kind",
)
_OF_NAMES = ("part of a name", "tag")
_OF_WHAT_STANDS_THERE = ("not of those", "nothing before")
"""What was asked of what stands in the thread is no question of all without its first word."""
_DEEPEST = 2

Again = Callable[[str], Answer]


def answer(world: World, asked: Asked, thread: Thread | None = None) -> Answer:
    """The answer to a question, with the rights of whoever asks where they ask.

    `thread` is what the thread that it is asked in has come to; without it what is kept of it. What comes of a question
    in a thread is kept there; what is not understood is kept for the analyst, without names.
    """
    fronted = behind_who_asks(put_plainly(asked.question, world.vocabulary).text, world.vocabulary, asked.as_of)
    typed, asked = asked.question, replace(asked, question=fronted.question)
    if thread is None:
        thread = last_thread(world, asked.thread) if asked.thread is not None else Thread()
    if thread == Thread():
        found, why = _said_in(thread, world, asked)
    else:
        found, why = with_ordinary_words_put_right(asked, world.vocabulary, partial(_said_in, thread, world))
    found = _each_in_turn(world, asked, thread, found)
    found = past_what_had_no_answer(world, asked, thread, found, lambda past, said: _said_in(past, world, said)[0])
    found = with_no_figure_of_another_unit(found, typed, fronted.question, world)
    found = with_who_asks(with_its_verdict(found, asked.question, thread, world), fronted, world.templates)
    if why is not None and world.not_understood is not None and why.reason in _KEPT_REASONS:
        text = without_names(asked.question, world.vocabulary)
        world.not_understood.keep(text, why.reason, why.word, asked.as_of)
    if asked.thread is not None:
        keep_thread(world, asked.thread, asked.question, found, asked.as_of)
    return found


def _said_in(thread: Thread, world: World, asked: Asked) -> tuple[Answer, NotUnderstood | None]:
    """What comes of what is said in a thread, and why it was not understood; nothing is kept of it."""
    reply = _reply_of(world, asked, thread)
    found, why = _come_of(world, replace(asked, question=reply.text), reply.follows, understood=reply.read)
    if reply.each:
        found, why = _each_answered(world, asked, reply.each), None
    return (found if reply.turned_to is None else replace(found, turned_to=reply.turned_to)), why


def _each_in_turn(world: World, asked: Asked, thread: Thread, found: Answer) -> Answer:
    """What comes of a line that asks several things of one, where as one question it has no answer."""

    def said(before: Thread, words: str) -> Answer:
        return _said_in(before, world, replace(asked, question=words))[0]

    def asked_back(what_it_means: NotUnderstood) -> Answer:
        def again(question: str) -> Answer:
            put = replace(asked, question=question)
            return each_wish_in_turn(
                world, put, thread, _come_of(world, put, thread.question, 1)[0], said, lambda _: found
            )

        return _not_understood(world, asked, Read(what_it_means), what_it_means, again)

    return each_wish_in_turn(world, asked, thread, found, said, asked_back)


def _reply_of(world: World, asked: Asked, thread: Thread) -> Reply:
    """What is asked in a thread; a figure is doubted where its answer stands, and what is asked as a file is asked."""
    said = said_of_an_answer(asked.question)
    doubted = says_it_is_wrong(asked.question) or (said is not None and not said.ending)
    own = NotUnderstood("doubt") if doubted else of_the_asker(asked, world.catalogue)
    if isinstance(own, NotUnderstood):
        return Reply(asked.question, None, Read(own))
    text = own.question if said is None else said.question or TABLED
    return replied(text, thread, world.vocabulary, asked.as_of)


def _each_answered(world: World, asked: Asked, each: Sequence[Question]) -> Answer:
    """The answers to several questions of one reply: all in their order and what is not held, or why one has none."""
    found = [_answered(world, asked, one, Read(one), None) for one in each]
    told = [one for one in found if one.status is Status.ANSWERED]
    lacking = [one for one, question in zip(found, each, strict=True) if is_lacking(question, one)]
    if told and len(told) + len(lacking) == len(found):
        return with_what_is_not_held(together(told), lacking) if lacking else together(told)
    return next(one for one in found if one.status is not Status.ANSWERED)


def _come_of(
    world: World,
    asked: Asked,
    previous: Question | None,
    deep: int = 0,
    understood: Read | None = None,
    *,
    alone: bool = False,
) -> tuple[Answer, NotUnderstood | None]:
    """What comes of a question, and why it was not understood; nothing is kept of it.

    `deep` is how many choices were taken to come to it: each offered choice is tried, and so are those it leads to.
    `alone` says that what was said beside it has been left out already.
    """

    def again(question: str) -> Answer:
        put = replace(asked, question=question)
        found = _come_of(world, put, previous, deep + 1)[0]
        return found if deep else _each_in_turn(world, put, Thread(previous), found)

    tried = again if deep < _DEEPEST else None
    understood = understood or read(asked.question, world.vocabulary, asked.as_of, previous)
    understood = of_the_number(understood, asked.question, previous, world.vocabulary)
    understood = of_the_same_whole(understood, asked.question, previous, world.vocabulary)
    outcome = understood.outcome
    if isinstance(outcome, Question):
        found = _answered(world, asked, outcome, understood, tried)
    else:
        found = _not_understood(world, asked, understood, outcome, tried)
    why = outcome if isinstance(outcome, NotUnderstood) else None
    if not deep and (why is not None or found.status is Status.ANSWERED):
        wishes = with_its_first_wish(asked.question, understood, world.vocabulary, asked.as_of, previous)
        if wishes := as_replies(wishes, world.vocabulary, asked.as_of):
            return _parts_answered(world, asked, wishes, None), None
    of_what_stands = why is not None and why.reason in _OF_WHAT_STANDS_THERE
    if deep or of_what_stands or found.status is Status.ANSWERED:
        return found, why
    instead = _answered_in_part(world, asked, previous, outcome, found, alone=alone)
    return instead, None if instead.status is Status.ANSWERED else why


def _answered_in_part(
    world: World,
    asked: Asked,
    previous: Question | None,
    outcome: Question | NotUnderstood,
    found: Answer,
    *,
    alone: bool,
) -> Answer:
    """What is answered of a text that has no answer as one question: its figure alone, its parts, or one clause."""

    def of_the_question_alone(text: str) -> Answer:
        return _come_of(world, replace(asked, question=text), previous, alone=True)[0]

    def by_itself(clause: str) -> Answer:
        return _come_of(world, replace(asked, question=clause), None, _DEEPEST, alone=True)[0]

    as_read = partial(read, vocabulary=world.vocabulary, day=asked.as_of, previous=previous)
    uncompared = figure_alone(asked.question, outcome, found, as_read, of_the_question_alone)
    in_parts = uncompared or _in_parts(world, asked, previous, outcome, found)
    if in_parts.status is Status.ANSWERED or alone:
        return in_parts
    without = without_what_is_beside(world, asked, found, of_the_question_alone)
    if without is not None:
        return without
    return with_a_clause_to_choose(in_parts, asked.question, by_itself, world.templates, world.vocabulary)


def _in_parts(
    world: World, asked: Asked, previous: Question | None, outcome: Question | NotUnderstood, found: Answer
) -> Answer:
    """The answers to the parts of what has no answer as a whole; the whole one where it has no parts."""
    if not may_be_parted(outcome, found.reason):
        return found
    behind = partial(of_the_part_before, vocabulary=world.vocabulary, day=asked.as_of)
    parts = read_in_parts(asked.question, world.vocabulary, asked.as_of, previous, behind)
    return _parts_answered(world, asked, parts, found)


def _parts_answered(world: World, asked: Asked, parts: Sequence[Part], whole: Answer | None) -> Answer:
    def part_answered(part: Part) -> Answer:
        outcome = part.read.outcome
        if isinstance(outcome, Question):
            return _answered(world, replace(asked, question=part.text), outcome, part.read, None)
        told = replace(outcome, choices=()) if outcome.reason == "word" else outcome
        return _not_understood(world, asked, part.read, told, None)

    return answered_in_parts(parts, whole, part_answered, world.templates)


def answer_again(world: World, asked: Asked, question: Question, steps: Sequence[tuple[str, str]]) -> Answer:
    """The answer to a question that was understood before, with the rights of whoever asks now, where they ask.

    `steps` are how it was read; nothing is kept of it. The words of `asked` are read only in the choices that are
    offered where there is no answer now: without them there are none.
    """

    def again(said: str) -> Answer:
        return _come_of(world, replace(asked, question=said), None, 1)[0]

    return _answered(world, asked, question, Read(question, tuple(steps)), again if asked.question else None)


def _answered(world: World, asked: Asked, question: Question, understood: Read, again: Again | None) -> Answer:
    if asked.known_on is not None and question.known_on is None:
        question = replace(question, known_on=asked.known_on)
    day = question.as_at or asked.as_of
    denied = denied_measures(asked, world.catalogue)
    wrong = refused_at_once(question, asked.as_of, denied)
    if wrong is not None:
        return without_figure(world, asked, wrong, question, understood, again)
    work = _work_of(world, question, day, denied)
    question = at_the_lowest_level(question, work)
    worked = worked_out(question, work)
    if isinstance(worked, NoFigure):
        # Where there is none here, what is held elsewhere may be offered.
        work = _work_of(world, question, day, denied, everywhere=True)
        worked = worked_out(question, work)
    if isinstance(worked, NoFigure):
        other = _stood_in(world, question, worked, understood, work)
        other = other or _without_a_target(world, asked, question, worked, understood, work, again)
        each = of_each(question, worked.reason)
        other = other or told_of_each(each, lambda one: _answered(world, asked, one, Read(one), None))
        return without_figure(world, asked, worked, question, understood, again) if other is None else other
    if (unexplained := without_a_reason(question, worked, work)) is not None:
        found = without_figure(world, asked, unexplained, question, understood, again)
        return with_the_way_it_went(found, question, worked, understood, world.templates)
    figures = worked.figures if isinstance(worked, Listed) else worked
    said = said_of(world, worked, question, understood, work)
    said = with_no_targets_told(said, question, world.catalogue.framework, world.templates)
    said = with_the_way_it_went(said, question, worked, understood, world.templates)
    said = with_the_unit_asked(said, figures, asked.question, world.templates)
    said = with_what_goes_back(said, figures, asked.question, question, understood, world, work, again)
    return with_charts_to_choose(said, figures, work, again, world.templates)


def _work_of(world: World, question: Question, day: date, denied: frozenset[str], *, everywhere: bool = False) -> Work:
    """What a question is worked out with: the facts of a day, with a number behind a percentage in its place."""
    facts = world.facts(question, day, question.known_on, everywhere=everywhere)
    return of_the_numbers(question, Work(facts, denied=denied, known_on=question.known_on))


def _stood_in(world: World, question: Question, why: NoFigure, understood: Read, failed: Work) -> Answer | None:
    """The answer of the only other measure that is of the same thing and has one; it says which was taken."""
    measures = world.catalogue.framework.measures
    own = measures[question.measures[0]].name if question.measures else ""
    said = next((words for words, taken in understood.steps if taken == own), "")
    answered: list[Answer] = []
    for other in stand_ins(question, why.reason, said, world.catalogue.framework, failed.denied):
        work = _work_of(world, other, failed.day, failed.denied)
        worked = worked_out(other, work)
        if not isinstance(worked, NoFigure):
            if other.measures != question.measures:
                taken = (*understood.corrected, (said, measures[other.measures[0]].name))
                understood = replace(understood, corrected=taken)
            answered.append(said_of(world, worked, other, understood, work))
    return answered[0] if len(answered) == 1 else None


def _without_a_target(
    world: World, asked: Asked, question: Question, why: NoFigure, understood: Read, failed: Work, again: Again | None
) -> Answer | None:
    """The figure of a place that has no target, where the area around it has one; it says whose the target is."""
    plain = figure_without_a_target(question, why)
    if plain is None:
        return None
    work = _work_of(world, plain, failed.day, failed.denied)
    worked = worked_out(plain, work)
    if isinstance(worked, NoFigure):
        return None
    offered = sifted([Choice(label, said) for label, said in why.instead], again).kept
    return with_no_target_told(said_of(world, worked, plain, understood, work), why, offered, world.templates)


def _not_understood(world: World, asked: Asked, understood: Read, why: NotUnderstood, again: Again | None) -> Answer:
    status = {
        "orders": Status.REFUSED,
        "doubt": Status.REFUSED,
        "personal": Status.REFUSED,
        "signs": Status.REFUSED,
        "too long": Status.REFUSED,
    }.get(why.reason, Status.AMBIGUOUS if len(why.choices) > 1 else Status.UNKNOWN)
    denied = denied_measures(asked, world.catalogue)
    names = {world.catalogue.framework.measures[key].name for key in denied}
    choices = tuple(one for one in why.choices if one.label not in names)
    beside = names_side_by_side(understood, world.vocabulary) if why.reason == "not linked" else ()
    near = [one for one in (*why.near, *beside) if one not in names]
    details = what_is_not_known(why, asked.question, understood, near, world)
    no_figure = NoFigure(reason=why.reason, details=details, status=status)
    offered = () if why.choices or again is None else asked_instead(understood, why.reason, world.vocabulary)
    left = sifted(choices or offered, again)
    if why.reason == "part of a name" and not left.kept and {*left.lacking} == {"word"}:
        # None of what it is a part of is what was meant: the words are told that are not known.
        return _not_understood(world, asked, understood, NotUnderstood("word", why.word), None)
    if why.choices and not (left.kept or left.passed):
        # All that it can mean is marked.
        text = refusal_in_words("marking", {}, world)
        return Answer(status=Status.REFUSED, text=text, reason="marking", read=understood)
    kinds = are_kinds_of_it(why.word, (one.label for one in choices), world.catalogue.framework)
    held = left.only_one_held if kinds else None
    only = left.only_one_that_can or held
    if only is not None and again is not None and why.reason in _OF_NAMES and len(why.choices) < MOST_CHOICES:
        found = again(only.question)
        if found.status is Status.ANSWERED and found.question is not None and found.read is not None:
            taken = replace(found.read, corrected=(*found.read.corrected, (why.word, only.label)))
            told = _answered(world, replace(asked, question=only.question), found.question, taken, None)
            return begun_with(told, f"({left.reasons[0]})") if held is not None else told
    if why.reason == "sums" and len(left.kept) == 1 and again is not None:
        found = again(left.kept[0].question)
        if found.status is Status.ANSWERED:
            return begun_with(found, refusal_in_words("no sum of these", {}, world))
    # What is offered without a word that is not known is not what was meant: where it has no answer, the word is told.
    meant = bool(choices) and (why.reason not in ("word", "forecast") or bool(left.kept))
    found = refused(world, no_figure, left, understood, meant=meant)
    return replace(found, question=left.only_one_asked if choices else None)
