"""What goes on in a thread past a question that had no answer: of what was told before that, and it says so."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from bot.asking.answers import Status
from bot.asking.question import Choice, Question
from bot.asking.reading.reading import read
from bot.asking.threads.after_no_answer import is_another_measure_alone
from bot.asking.threads.past_no_answer import (
    asked_only_more,
    goes_on,
    names_it_instead,
    said_again,
    taken_for_granted,
    with_it_in_its_place,
)
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.duties.answer_beside import begun_with
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.duties.asker import Asked

_STOPPED = frozenset({"not completed", "nothing before"})
"""Why there is no answer where the question before had none."""


def past_what_had_no_answer(
    world: World, asked: Asked, thread: Thread, found: Answer, again: Callable[[Thread, Asked], Answer]
) -> Answer:
    """The answer of what was told before a question that had none, where that asked only more of the same.

    Else it is offered: with what is said now for what was not known in that question, or of what was told before it.
    """
    if not thread.unanswered:
        of_before = thread.refused and found.status is Status.ANSWERED and found.question is not None
        goes_past = of_before and again(Thread(), asked).text != found.text
        return _after(found, "past_refused", {}, world) if goes_past else found
    vocabulary, day = world.vocabulary, asked.as_of
    past = replace(thread, unanswered="", choices=())
    if found.status is Status.ANSWERED:
        note = _of_what_it_is(asked, thread, found, partial(again, past), partial(again, Thread()), world)
        return _after(found, note, {"said": _last(thread)}, world) if note else found
    if found.reason not in _STOPPED:
        return found
    taken = taken_for_granted(thread, vocabulary, day)
    if taken is not None and (told := _understood(again(replace(past, question=taken[0]), asked))) is not None:
        return _after(told, "past_taken", {"said": _first(thread), "taken": taken[1]}, world)
    told = _understood(again(past, asked)) if thread.question is not None else None
    if told is not None and asked_only_more(asked.question, thread, vocabulary, day):
        return _after(told, "past", {"said": _last(thread)}, world)
    put = with_it_in_its_place(asked.question, thread, vocabulary, day)
    if put is not None and names_it_instead(thread, vocabulary, day):
        instead = again(past, replace(asked, question=put.question))
        if instead.status is Status.ANSWERED:
            return _after(instead, "past_instead", {"said": _first(thread), "put": put.label}, world)
    offered = [] if put is None else [put]
    if told is not None and told.status is Status.ANSWERED and told.question is not None and told.question.measures:
        offered.append(Choice(_subject(told.question, asked.question, world), asked.question))
    alone = None if told is not None else _understood(again(Thread(), asked))
    if put is None and alone is not None and alone.question is not None and alone.question.measures:
        offered.append(Choice(_subject(alone.question, asked.question, world), asked.question))
    kept = tuple(one for one in offered if _is_answered(one, past, asked, again))
    if not kept:
        return found
    values = {"said": _first(thread), "choices": [one.label for one in kept]}
    return replace(found, text=world.templates.render("answer", "past_offered", values)["text"].strip(), choices=kept)


def _of_what_it_is(
    asked: Asked,
    thread: Thread,
    found: Answer,
    without_it: Callable[[Asked], Answer],
    alone: Callable[[Asked], Answer],
    world: World,
) -> str:
    """The note with which an answer begins that is of nothing in the line before it, which had no answer.

    There is none where that line has a part in it, where what it offered is taken, and for a question of its own.
    """
    offered = [read(one.question, world.vocabulary, asked.as_of, thread.question).outcome for one in thread.choices]
    if said_again(asked.question, thread) or found.question in offered or without_it(asked).text != found.text:
        return ""
    if alone(asked).text != found.text:
        return "past"
    named = found.question is not None and is_another_measure_alone(asked.question, found.question)
    return "past_alone" if named or goes_on(asked.question) else ""


def _last(thread: Thread) -> str:
    """The words of the last line that had no answer."""
    return thread.unanswered.rpartition(GOES_ON_IN)[2]


def _first(thread: Thread) -> str:
    """The words of the question that had no answer, without what was said to complete it."""
    return thread.unanswered.partition(GOES_ON_IN)[0]


def _understood(found: Answer) -> Answer | None:
    """What came of something, where it was understood."""
    return found if found.question is not None else None


def _after(found: Answer, note: str, values: Mapping[str, str], world: World) -> Answer:
    return begun_with(found, world.templates.render("answer", note, values)["text"].strip())


def _is_answered(one: Choice, past: Thread, asked: Asked, again: Callable[[Thread, Asked], Answer]) -> bool:
    """Whether what is offered has an answer when it is taken: it is then said where it stands."""
    return again(past, replace(asked, question=one.question)).status is Status.ANSWERED


def _subject(question: Question, said: str, world: World) -> str:
    """`Burglary in Dudley: “by month”`."""
    framework = world.catalogue.framework
    measures = ", ".join(framework.measures[key].name for key in question.measures)
    areas = ", ".join(framework.areas[key].name for key in question.areas if key in framework.areas)
    return f"{measures} in {areas}: “{said}”" if areas else f"{measures}: “{said}”"
