"""What a thread has come to by an answer, and where that is kept."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.answers import Status
from bot.asking.names.vocabulary import Sort
from bot.asking.question import IN_ITS_WORDS, NOTE, Condition, Intent, Question
from bot.asking.threads.completing import stood_alone
from bot.asking.threads.of_leads_there import OF_THE_PLAN
from bot.asking.threads.of_lists import OF_AREAS
from bot.asking.threads.of_the_first import first_given
from bot.asking.threads.some_of_those import picks
from bot.asking.threads.standing import alike_after, part_of
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.asking.threads.thread_record import thread_from_record, thread_recorded
from bot.asking.threads.time_given import with_time_given
from bot.asking.threads.time_told import only_period
from bot.duties.answer_shown import shown_by
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.duties.unanswered import without_names
from bot.figures.framework import Framework
from bot.figures.periods import Period

_NO_QUESTION = frozenset(
    {
        "thanks",
        "noted",
        "taken back",
        "misread",
        "small talk",
        "nothing asked",
        "who I am",
        "signs",
        "too long",
        "forecast",
        "personal",
        "orders",
        "doubt",
        "marking",
    }
)
"""Why something has no answer that nothing else can complete."""
_OF_SOMEBODY = re.compile(r"^(?!who|what|where)(?:.* )?(?:just|only|ones|those|by|involving)\b")
"""`Just the ones PC Smith did`: some of what was given, and of no name is it kept which."""
_WITHHELD = frozenset({"suppressed", "marking"})
_THOSE_OF_SOMEBODY = "only those of one person"
_OFFERS_THE_FIGURE = frozenset({"forecast", "no reason"})
_OF_NO_FIGURE = frozenset({"forecast", "personal"})
"""What goes on behind these is of what was told before, and says so."""
_LISTS = OF_AREAS | {
    Intent.LIST_DELIVERABLES,
    Intent.LIST_OBJECTIVES,
    Intent.LIST_LACKING,
    Intent.LIST_MEASURES,
    Intent.LIST_MEETINGS,
    Intent.LIST_OVERDUE,
}
"""Behind them nothing is asked of the figure before: `and in Coventry?` would be asked of the list."""
_LEAVES_ALL = frozenset(
    {
        "not completed",
        "no such place",
        "not put right",
        "no other meeting",
        "no sum of them",
        "which of them",
        "gap not judged",
        "not of those",
        "no others",
        "none were so",
        "none of these",
        "none of those",
        "one of those",
        "at another rate",
    }
)
"""Why something has no answer that leaves the thread where it was: it was about what stands there."""


def last_thread(world: World, thread: str) -> Thread:
    """What a thread has come to; an empty one where nothing is kept of it."""
    kept = world.conversations.last(thread) if world.conversations is not None else None
    return Thread() if kept is None else thread_from_record(kept, world.catalogue.framework)


def keep_thread(world: World, thread: str, asked: str, found: Answer, day: date, before: Thread | None = None) -> None:
    """Keep what a thread has come to by the answer to what was asked in it.

    `before` is what was gone on from, where that is not all that the thread had come to.
    """
    if world.conversations is None:
        return
    kept = last_thread(world, thread)
    after = thread_after(kept if before is None else before, asked, found, world, day)
    if after != kept:
        world.conversations.keep(thread, thread_recorded(after), day)


def thread_after(before: Thread, asked: str, found: Answer, world: World, day: date) -> Thread:
    """What a thread has come to by an answer.

    What was not answered is not what people go on from: they go on from the last answer that they see. But what they
    say next may choose among what it can mean, or complete it; its words are kept without names of persons.
    """
    if found.status is not Status.ANSWERED:
        if found.reason in _LEAVES_ALL:
            return _with_what_is_offered(before, asked, found, world) if found.choices else before
        asked_why = found.reason == "no reason" and before.question is not None
        if found.status is Status.REFUSED or found.reason in _NO_QUESTION or asked_why:
            return _after_a_refusal(before, asked, found)
        text = _unanswered(before, without_names(asked, world.vocabulary), world, day)
        other = _of_another_measure(before, found)
        question = found.turned_to or other or before.question
        shown = () if other is not None else before.shown
        return replace(before, question=question, shown=shown, choices=found.choices, unanswered=text)
    if found.question is not None and _is_a_list(found.question) and not found.parts:
        # The words of an overview name what is unusual before the rest: its second is not that of its table.
        overview = found.question.intent is Intent.OVERVIEW
        shown = () if overview else shown_by(found, world.catalogue.framework)
        told = _told_plainly(found.question)
        lead, plan = _lead_told(found, world), _plan_told(found)
        return Thread(listed=told, shown=shown, choices=found.choices, plan=plan, lead=lead)
    before = _at_its_work(before, found)
    question = _goes_on_from(before, found, world.catalogue.framework)
    shown = shown_by(found, world.catalogue.framework)
    question = with_time_given(question, shown) if question is not None else None
    same = question == before.question
    if not shown or ((found.turned_to is not None or same) and len(shown) < len(before.shown)):
        shown = before.shown  # the third one may be asked for after the second, and after why that is so
    if question is not None and picks(question) and not found.answers:
        shown = ()  # none was so
    listed = before.listed if same else None
    if question is None and found.question is not None and not found.parts and _tells_work(found.question):
        listed = found.question  # and red: of the objective of which the amber ones were told
    if found.turned_to is not None:
        orders = [one for one in (before.question, before.listed) if one is not None and (one.by or _is_a_list(one))]
        listed = next(iter(orders), None)
    charted = found.question is not None and found.question.chart
    return Thread(
        question,
        listed,
        shown,
        found.choices,
        charted=charted,
        beside=_time_beside(before, question),
        plan=_plan_told(found),
        lead=_lead_told(found, world),
        parts=tuple(one.question for one in found.parts if one.question is not None),
        alike=alike_after(before, question, shown),
        rows=part_of(before, shown),
    )


def _at_its_work(before: Thread, found: Answer) -> Thread:
    """The thread without the deliverables that stood there, where another was named: what follows is of that one."""
    asked = found.question
    if asked is None or found.turned_to is not None or found.parts or not (asked.topics and _tells_work(asked)):
        return before
    if any(sort not in (Sort.DELIVERABLE.value, IN_ITS_WORDS) for sort, _ in asked.topics):
        return before
    at_figures = before.question is not None and bool(before.question.measures)
    return before if at_figures else Thread()


def _with_what_is_offered(before: Thread, asked: str, found: Answer, world: World) -> Thread:
    """The thread where it was, and what can be meant by what was said past a question that had no answer."""
    said = f"{before.unanswered}{GOES_ON_IN}{without_names(asked, world.vocabulary)}" if before.unanswered else ""
    return replace(before, choices=found.choices, unanswered=said)


def _lead_told(found: Answer, world: World) -> str:
    """The one lead that an answer named, where it was asked who leads, or of one; "" where it named several or none."""
    if found.question is None:
        return ""
    named = [key for sort, key in found.question.topics if sort == Sort.LEAD.value]
    if found.question.intent is not Intent.LEAD or named:
        return named[0] if len(named) == 1 else ""
    measures, deliverables = world.catalogue.framework.measures, world.catalogue.register.deliverables
    leads = {
        deliverables[key].lead or "" if sort == Sort.DELIVERABLE.value else measures[key].owner or ""
        for sort, key in found.question.topics
        if key in measures or key in deliverables
    }
    return leads.pop() if len(leads) == 1 else ""


def _plan_told(found: Answer) -> Question | None:
    """What was asked of leads, deliverables, targets or meetings, and answered; of parts that ask alike, all."""
    asked = [one.question for one in (found.parts or (found,)) if one.question is not None]
    if not asked or asked[0].intent not in OF_THE_PLAN:
        return None
    topics = tuple(dict.fromkeys(topic for one in asked for topic in one.topics))
    alike = all(replace(one, topics=asked[0].topics) == asked[0] for one in asked)
    return replace(_told_plainly(asked[0]), topics=topics) if alike else None


def _time_beside(before: Thread, question: Question | None) -> Period | None:
    """The time that was given before, where the same is asked now of another one: the two stand side by side.

    Of an order of which the first alone was asked for, what is asked now may be of that one.
    """
    first = first_given(before)
    of_first = first is not None and question is not None and question.areas == first.areas
    asked = first if of_first else before.question
    if asked is None or question is None or asked.period == question.period:
        return None
    return only_period(asked, before) if replace(asked, period=question.period) == question else None


def _after_a_refusal(before: Thread, asked: str, found: Answer) -> Thread:
    """The thread where it was; what is withheld, and what was asked of somebody's alone, is not passed over."""
    other = _of_another_measure(before, found) if found.reason in _WITHHELD else None
    shown = () if other is not None else before.shown
    # What is to come, and why it was so, is not told; what was may be asked for in its place.
    choices = found.choices if found.reason in _OFFERS_THE_FIGURE else ()
    narrows = found.reason == "personal" and _OF_SOMEBODY.match(asked.lower())
    text = _THOSE_OF_SOMEBODY if narrows and before.question is not None else ""
    refused = found.reason in _OF_NO_FIGURE and before.question is not None
    before = replace(before, refused=refused or before.refused)
    return replace(before, question=other or before.question, shown=shown, choices=choices, unanswered=text)


def _of_another_measure(before: Thread, found: Answer) -> Question | None:
    """A question of another measure or group than before that was understood and has no figure there or then.

    `In the force` after `and homicide`, which Dudley does not hold, is of homicide: of the measure before it would be
    taken for it. So it is where a count that is withheld is the first that was asked for.
    """
    asked = found.question
    if asked is None or not asked.measures or _is_a_list(asked):
        return None
    if before.question is None:
        return asked if found.reason == "suppressed" else None
    of_a_group = asked.measures == before.question.measures and asked.groups and asked.groups != before.question.groups
    return asked if of_a_group or {*asked.measures}.isdisjoint(before.question.measures) else None


def _unanswered(before: Thread, said: str, world: World, day: date) -> str:
    """What had no answer: what goes on from a question that had none is part of it."""
    first = before.unanswered
    if not first or stood_alone(said, world.vocabulary, day):
        return said
    open_still = before.question is None or stood_alone(first, world.vocabulary, day)
    return f"{first}{GOES_ON_IN}{said}" if open_still else said


def _goes_on_from(before: Thread, found: Answer, framework: Framework) -> Question | None:
    question = found.goes_on_from
    meant = question is not None and question.intent is Intent.MEANING
    if question is not None and question.measures and not meant:
        return _told_plainly(question)
    if found.turned_to is not None:
        return found.turned_to
    topics = _topics(question) if question is not None else []
    known = before.question is not None and {*topics} <= {*before.question.measures}
    if len(topics) != 1 or known or framework.home is None:
        return before.question
    return Question(measures=(topics[0],), areas=(framework.home,), home_meant=True)


def _told_plainly(question: Question) -> Question:
    """What was asked, without how it was to be told, and what the figure was said to be: that is asked each time."""
    if question.condition is Condition.EXACTLY:
        question = replace(question, condition=None, threshold=None)
    topic = "" if question.topic == NOTE else question.topic
    return replace(question, explain=False, why=False, chart=False, topic=topic)


def _is_a_list(question: Question) -> bool:
    """Whether many measures are listed: everything on robbery is of one, and goes on as its figure does."""
    return question.intent in _LISTS and not question.measures


def _tells_work(question: Question) -> bool:
    """Whether what was said of deliverables was asked for, or what is due, and not by the meeting that stands there."""
    return question.intent is Intent.SAID or (question.intent is Intent.OWED and not question.before_meeting)


def _topics(question: Question) -> list[str]:
    """The measures that were asked about, and not for a figure."""
    named = [key for sort, key in question.topics if sort == Sort.MEASURE.value]
    return named or [*question.measures]
