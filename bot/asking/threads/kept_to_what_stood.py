"""`Which has gone up most`, `is it on track`, `the deadline` in a thread: of what stands there, and never of all.

What names nothing is by itself a list of all measures, targets, updates or meetings. Behind what had no answer there is
nothing that it could go on from, and nobody is told all in its place.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import ALL_THAT_IS_LATE, Condition, Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_OF_TARGETS = (Intent.LIST_TARGETS, Intent.LIST_MISSED)
OF_FIGURES = (Intent.LIST_SIGNALS, Intent.LIST_MOVED)
"""What can be asked of all that a lead leads on."""
_LISTS = (
    *(*_OF_TARGETS, Intent.LIST_MOVED, Intent.LIST_SIGNALS, Intent.LIST_LATE, Intent.LIST_RECORDS, Intent.LIST_RUNS),
    *(Intent.LIST_OVERDUE, Intent.LIST_MEETINGS, Intent.OWED, Intent.LEADS_MISSING),
)
_OPENED = word_set("and ok okay so but now then right well")
_NAMES_ALL = word_set(
    "measures kpis indicators metrics targets milestones crimes offences updates deliverables figures actions papers "
    "meetings board boards everything everywhere anything all overall overview summary headline headlines "
    "measure kpi indicator metric crime offence update deliverable leads objectives priorities priority "
    "objective plan everyone else"
)
_MEETING = "meeting"
_WHEN = word_set("month week today year quarter last next yet")
_OF_WORK = (Intent.LIST_OVERDUE, Intent.LIST_MEETINGS, Intent.OWED)
_ASKS_WHAT = word_set("what whats anything everything show tell list give")
_POINTS = word_set("the it its that this those these them they their theirs one ones there")
_DEADLINE = "deadline"
_THEIRS = word_set("their theirs they them those these")
_THOSE = word_set("them those these")
_OF_THOSE = re.compile(r" of (?:them|those|these)\b", re.IGNORECASE)
_IT = word_set("it its that this")
_DUE = word_set("due deadline")
_WAY = word_set("track course schedule")
_OF_ITS_DATE = word_set("when whens whats what is the a date for of on by to be") | _DUE
_OF_ITS_WAY = word_set("is going to be still on") | _WAY
_OF_ONE_TARGET = (Intent.VARIANCE, Intent.TARGET)
_OF_US = word_set("we us our ours force")
_WHICH = word_set("which whichs what whats whos who")
_ONE = word_set("one ones")
_OF_THE_PLAN = word_set("deliverables deliverable milestones milestone actions updates plan")
_MOST_WORDS = 9
_NOT_OF_THOSE = NotUnderstood("not of those")


def kept_to_what_stood(
    text: str, asked: Question | NotUnderstood, thread: Thread, vocabulary: Vocabulary, day: date
) -> Question | NotUnderstood | None:
    """What is asked, of what stands in the thread; why it cannot be told; None where it is asked in full."""
    words = [word for word in words_of(text.lower()) if word not in _OPENED]
    if thread == Thread() or not words or len(words) > _MOST_WORDS:
        return None
    if (of_it := _of_the_one_told(words, thread)) is not None:
        return of_it
    if (of_theirs := _of_all_of_the_lead(text, words, thread, vocabulary, day)) is not None:
        return of_theirs
    if not isinstance(asked, Question):
        return _of_the_figure_to_come(asked, words, thread, vocabulary, day)
    if _is_of_peers_without_an_answer(asked, thread, vocabulary, day) or _is_one_of_a_plan(asked, words, thread):
        return _NOT_OF_THOSE
    if (missed := _of_those_missed(asked, words, thread)) is not None:
        return missed
    if not _is_of_all(asked) or not _NAMES_ALL.isdisjoint(words):
        return None
    if asked.intent is Intent.LIST_MEETINGS and "same" in words:
        return _NOT_OF_THOSE  # the same dates are those of the figure
    if asked.intent is Intent.LIST_MEETINGS:
        return None if _MEETING in words else _of_the_deliverable(words, thread)
    if thread.unanswered:
        elsewhere = {*asked.areas} - {vocabulary.framework.home}
        return None if elsewhere or _is_in_full(asked, words) else _without_what_stood(thread)
    of_those = _of_the_measure(asked, thread, vocabulary) or _of_the_lead(asked, words, thread, vocabulary)
    stood = thread.question or thread.listed
    several = stood is not None and len(stood.measures) > 1 and not _THEIRS.isdisjoint(words)
    return of_those or (_NOT_OF_THOSE if several else None)


def _without_what_stood(thread: Thread) -> NotUnderstood:
    return _NOT_OF_THOSE if thread.question is not None else NotUnderstood("nothing before", thread.unanswered)


def _is_in_full(asked: Question, words: list[str]) -> bool:
    """`What's late`, `overdue this week`, not `what's the fall`: a question of its own."""
    dated = asked.intent in _OF_WORK and not _WHEN.isdisjoint(words)
    return dated or (words[0] in _ASKS_WHAT and _POINTS.isdisjoint(words))


def _is_of_all(asked: Question) -> bool:
    """Whether a list is asked for of which nothing says what it is of."""
    named = asked.measures or asked.tags or asked.objectives or asked.topics or asked.only_crimes
    return asked.intent in _LISTS and not named


def _one_told(thread: Thread) -> tuple[str, str] | None:
    """The only deliverable that the last answer told of."""
    told = {one.deliverable for one in thread.shown}
    return (Sort.DELIVERABLE.value, told.pop()) if len(told) == 1 and "" not in told else None


def _of_the_one_told(words: list[str], thread: Thread) -> Question | NotUnderstood | None:
    """`When's it due`, `is that on track` behind a deliverable that was told of beside a figure: of it."""
    one, said = _one_told(thread), {*words}
    if one is None or thread.question is None or said.isdisjoint(_IT) or not said <= _IT | _OF_ITS_DATE | _OF_ITS_WAY:
        return None
    due, way = not said.isdisjoint(_DUE), not said.isdisjoint(_WAY)
    if due == way:
        return None
    if thread.unanswered:
        return NotUnderstood("nothing before", thread.unanswered)
    return Question(intent=Intent.OWED if due else Intent.SAID, topics=(one,), only_first=way)


def _of_the_figure_to_come(
    asked: NotUnderstood, words: list[str], thread: Thread, vocabulary: Vocabulary, day: date
) -> Question | None:
    """`When's it due` behind a figure: when the next one is published."""
    said = {*words}
    due = not said.isdisjoint(_DUE) and not said.isdisjoint(_IT) and said <= _IT | _OF_ITS_DATE
    if thread.question is None or thread.unanswered or asked.reason != "several readings" or not due:
        return None
    published = read("when is it published", vocabulary, day, thread.question).outcome
    return published if isinstance(published, Question) and published.measures else None


def _of_the_deliverable(words: list[str], thread: Thread) -> Question | NotUnderstood | None:
    """`When's the deadline` behind one deliverable: its own; behind figures there is none that could be meant."""
    if thread.unanswered:
        return _without_what_stood(thread)
    if _DEADLINE not in words:
        return None
    if (one := _one_told(thread)) is not None:
        return Question(intent=Intent.OWED, topics=(one,))
    of_meetings = thread.question is None and thread.listed is not None and thread.listed.intent is Intent.LIST_MEETINGS
    return None if of_meetings else _NOT_OF_THOSE


def _of_the_measure(asked: Question, thread: Thread, vocabulary: Vocabulary) -> Question | None:
    """`Which LCUs are missing theirs`, `how far off is central` behind a target: those of its measure."""
    stood = thread.question
    if stood is None or len(stood.measures) != 1 or stood.groups or asked.intent not in _OF_TARGETS:
        return None
    areas = tuple(area for area in asked.areas if area != vocabulary.framework.home)
    if asked.by:
        return replace(asked, measures=stood.measures)
    return Question(intent=Intent.VARIANCE, measures=stood.measures, areas=areas) if len(areas) == 1 else None


def _of_those_missed(asked: Question, words: list[str], thread: Thread) -> Question | None:
    """`How far off` behind the areas that miss their targets: each of these, and not the area around them."""
    stood = thread.question
    if stood is None or stood.intent not in _OF_TARGETS or asked.intent not in _OF_ONE_TARGET or thread.unanswered:
        return None
    same = (asked.measures, asked.areas) == (stood.measures, stood.areas) and not asked.by
    areas = {one.area for one in thread.shown}
    if not (same and stood.by and areas) or areas & {*stood.areas} or not _OF_US.isdisjoint(words):
        return None
    if len(areas) == 1:
        return replace(asked, areas=(areas.pop(),), home_meant=False)
    condition = Condition.MISSED_TARGET if stood.intent is Intent.LIST_MISSED else stood.condition
    return replace(stood, intent=Intent.LIST_TARGETS, condition=condition)


def _is_one_of_a_plan(asked: Question, words: list[str], thread: Thread) -> bool:
    """`Which one's next due` behind deliverables that were asked for and not told: no figure is meant."""
    of_one = len(words) > 1 and words[0] in _WHICH and words[1] in _ONE
    return of_one and bool(asked.measures) and not _OF_THE_PLAN.isdisjoint(words_of(thread.unanswered))


def _of_the_lead(
    asked: Question, words: list[str], thread: Thread, vocabulary: Vocabulary
) -> Question | NotUnderstood | None:
    """`Which are late`, `which are missing target` behind what somebody leads on: those of theirs."""
    if not thread.lead or _is_in_full(asked, words) or asked.by:
        return None
    if asked.intent is Intent.LIST_OVERDUE or (asked.intent is Intent.LIST_LATE and asked.topic == ALL_THAT_IS_LATE):
        return Question(intent=Intent.LIST_OVERDUE, topics=((Sort.LEAD.value, thread.lead),))
    if asked.intent in OF_FIGURES:
        measures = vocabulary.framework.measures.values()
        own = tuple(one.key for one in measures if one.owner == thread.lead)
        topics = ((Sort.LEAD.value, thread.lead),)
        return replace(asked, measures=own, topics=topics) if own else _NOT_OF_THOSE
    if asked.intent not in _OF_TARGETS:
        return _NOT_OF_THOSE if words[0] in _WHICH else None
    return replace(asked, topics=((Sort.LEAD.value, thread.lead),))


def _of_all_of_the_lead(
    text: str, words: list[str], thread: Thread, vocabulary: Vocabulary, day: date
) -> Question | NotUnderstood | None:
    """`Which of those are missing their targets` behind what a lead leads on: not of the measure that it began with."""
    of_several = not _THOSE.isdisjoint(words) or (words[0] in _WHICH and not _THEIRS.isdisjoint(words))
    if not thread.lead or not of_several or not _IT.isdisjoint(words):
        return None
    alone = read(_OF_THOSE.sub("", text), vocabulary, day).outcome
    if not isinstance(alone, Question) or alone.measures or alone.intent not in (*_OF_TARGETS, *OF_FIGURES):
        return None
    return _of_the_lead(alone, words, thread, vocabulary)


def _is_of_peers_without_an_answer(asked: Question, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """`Who's best` behind a rank among peers that there is none of: no order of areas is meant."""
    if asked.intent is not Intent.RANKING or not thread.unanswered or thread.question is None:
        return False
    failed = read(thread.unanswered, vocabulary, day, thread.question).outcome
    among = isinstance(failed, Question) and bool(failed.peers)
    return among or thread.question.intent is Intent.RANK
