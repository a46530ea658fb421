"""What is asked of leads and of meetings, by name or as what stands in a thread: their targets, what they said or owe.

Every word has its place: a lead, a board, a time, what is asked for, or what points at those who were told. What is
not said is kept from what was asked of the plan before: `and next month`, `just ACC Crime`, `and the other board`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import OF_UPDATES, PAPERS, Condition, Intent, Question
from bot.asking.reading.due_for_a_meeting import due_for
from bot.asking.reading.plan_words import PlanSaid, Sorts, plan_said
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.chasing.updates import Status

Topics = tuple[tuple[str, str], ...]

_OF: Sorts = {
    "target": word_set("target targets"),
    "off": word_set("off missed missing miss misses fail failing failed"),
    "hit": word_set("hitting hit hits met track"),
    "said": word_set("say said says saying update updates word report reported comment commented comments heard told"),
    "last": word_set("last latest newest recent recently lately"),
    "owed": word_set("owe owes owed owing"),
    "due": word_set("due"),
    "late": word_set("overdue late outstanding"),
    "leads": word_set("lead leads leading responsible own owns charge covers cover remit portfolio plate"),
    "meeting": word_set("meeting meetings meet meets board boards panel sit sits"),
    "papers": word_set("paper papers"),
    "when": word_set("when whens date dates"),
    "next": word_set("next"),
    "need": word_set("need needs needed"),
    "above": word_set("above over boss superior deputy deputise deputises"),
    "else": word_set("else other others"),
    "they": word_set("they them their theirs he she his her him theyre shes hes"),
    "those": word_set("those these"),
    "it": word_set("it its that this"),
    "which": word_set("which any"),
    "we": word_set("we our us"),
    "by": word_set("by before until"),
    "who": word_set("who whos whose"),
    "standing": word_set("measure measures kpi kpis indicators doing performing performance picture getting"),
    "small": word_set(
        "what whats is are was were the a an anything all everything everyone of for from to on at in and ok so "
        "now do does did has have had with still yet currently me please give show tell get see "
        "list about got been be being there ones just only then theres also too how things thing most going go "
        "goes close closing each belong belongs since sent theyve"
    ),
}
"""What each word is of."""
_ALL_WORDS = frozenset[str]().union(*_OF.values())
_SPEAKS_OF_IT = (
    _ALL_WORDS - _OF["small"] - _OF["it"] - _OF["those"] - _OF["they"] - _OF["we"] - _OF["which"] - _OF["by"]
)
"""Without one of these nothing is asked here, but of what was told before."""
_OF_LEADS = (
    *(Intent.SAID, Intent.OWED, Intent.LIST_OVERDUE, Intent.LIST_TARGETS, Intent.LIST_MISSED),
    *(Intent.LIST_DELIVERABLES, Intent.LEAD, Intent.DEPUTY),
)
"""What can be asked of a lead."""
_OF_TIMES = (Intent.SAID, Intent.OWED, Intent.LIST_MEETINGS)
_OF_BOARDS = (Intent.OWED, Intent.LIST_MEETINGS)


@dataclass(frozen=True, slots=True)
class PlanTold:
    """What was told of the plan before: what was asked, whose it was, what was told of, and the meeting that it is for.

    `measures` are those that it was asked who leads on: they are meant by those. `listed` is the list there, and
    `aimed_at` what the one deliverable bears on that was told of. Behind a figure it may be asked what else is led by
    the one who leads on it, `others_of`, and nothing else of them.
    """

    asked: Question | None = None
    leads: tuple[str, ...] = ()
    told: Topics = ()
    measures: tuple[str, ...] = ()
    listed: Question | None = None
    meetings: Question | None = None
    aimed_at: tuple[str, ...] = ()
    others_of: str = ""


def asked_of_leads_and_meetings(
    tokens: Sequence[Token], vocabulary: Vocabulary, day: date, before: PlanTold | None = None
) -> Question | None:
    """The question about leads or meetings that all of some words make; None where one of them asks for another thing.

    By itself, without what was told before, a lead or a meeting has to be named.
    """
    before = before or PlanTold()
    tokens = _without_owning(tokens)
    words = [token.word for token in tokens]
    if not words or (before == PlanTold() and _SPEAKS_OF_IT.isdisjoint(words)):
        return None
    plan = plan_said(tokens, _OF, vocabulary, day)
    if plan is None or plan.objectives or len(plan.colours) > 1:
        return None
    of_theirs = plan.has("which") and before.leads and not (plan.has("we") and plan.has("target"))
    if before.aimed_at and plan.has("target") and plan.sorts <= {"target", "it", "those", "which", "small"}:
        return Question(intent=Intent.LIST_TARGETS, measures=before.aimed_at)
    if plan.leads or plan.has("they", "those") or of_theirs:
        found = _of_leads(plan, before, vocabulary.framework.home)
        if found is not None or plan.leads:
            return found
    return _of_meetings(plan, before) or _of_what_was_due(plan, before) or _as_before(plan, before)


def _without_owning(tokens: Sequence[Token]) -> Sequence[Token]:
    """`Which targets does the DCC own`: those of what is led on; of measures owning is leading on them."""
    if {"target", "targets"}.isdisjoint(token.word for token in tokens):
        return tokens
    return [token for token in tokens if token.word not in _OWNING]


_OWNING = word_set("own owns owned owning")


def _of_what_was_due(plan: PlanSaid, before: PlanTold) -> Question | None:
    """`When`, `due when`, `who owes what` behind what is due or overdue, or the work of a lead: that, with its days."""
    asked = before.asked
    if asked is None or plan.period is not None or plan.colours or not plan.has("when", "who"):
        return None
    if plan.sorts - {"small", "when", "by", "due", "owed", "who", "those"} or plan.boards or plan.leads:
        return None
    if asked.intent in (Intent.OWED, Intent.LIST_OVERDUE) and (plan.has("when") or plan.has("owed")):
        return None if plan.has("those") else asked
    of_work = asked.intent is Intent.LIST_DELIVERABLES and plan.has("when") and bool(before.leads)
    return replace(asked, intent=Intent.OWED) if of_work else None


def _of_leads(plan: PlanSaid, before: PlanTold, home: str | None) -> Question | None:
    """What is asked of the leads who are named, or who were told."""
    others_of = (before.others_of,) if before.others_of and plan.has("else") else ()
    leads = tuple(dict.fromkeys(plan.leads)) or before.leads or others_of
    if not leads or plan.boards or plan.has("meeting", "papers") or (plan.leads and plan.has("it")):
        return None
    topics: Topics = tuple((Sort.LEAD.value, one) for one in leads)
    if plan.has("above"):
        return Question(intent=Intent.DEPUTY, topics=topics)
    if plan.has("who") or (plan.has("we") and not plan.has("off", "hit")):
        return None
    asked = _asked(plan, (*topics, *(before.told if plan.has("else") else ())), home)
    if asked is None:
        return _as_before(plan, before) if plan.leads else None
    if plan.leads:
        return asked
    if asked.intent in (Intent.LIST_TARGETS, Intent.LIST_MISSED) and before.measures and not plan.has("they"):
        return replace(asked, topics=(), measures=before.measures)
    of_work = before.asked is not None and any(one == Sort.DELIVERABLE.value for one, _ in before.asked.topics)
    if asked.intent is Intent.SAID and of_work:
        return None  # what was said of that work
    return asked


def _asked(plan: PlanSaid, topics: Topics, home: str | None) -> Question | None:
    """What is asked of some leads, by the sorts of its words; None where they ask for nothing, or two things."""
    kinds = _kinds(plan)
    if plan.colours:
        return None if kinds or plan.period else _of_a_colour(plan.colours[0], topics)
    if plan.has("target", "off", "hit"):
        other = {*kinds} - {"standing"} or plan.period or plan.has("last", "when", "else", "next")
        return None if other else _targets(plan, topics)
    if len(kinds) != 1 or (plan.period is not None and kinds[0] not in ("said", "due", "owed")):
        return None
    period = replace(plan.period, closing=plan.has("by")) if plan.period is not None else NEWEST
    match kinds[0]:
        case "said" if not plan.has("by", "when"):
            return Question(intent=Intent.SAID, topics=topics, period=period, only_first=plan.period is None)
        case "owed" if plan.has("they") and not plan.leads and plan.period is None:
            return Question(intent=Intent.LIST_OVERDUE, topics=topics)
        case "due" | "owed":
            alone = plan.has("owed", "said")
            return Question(intent=Intent.OWED, topics=topics, period=period, updates_alone=alone)
        case "late":
            topic = OF_UPDATES if plan.has("said") else ""
            return Question(intent=Intent.LIST_OVERDUE, topics=topics, topic=topic)
        case "leads":
            return Question(intent=Intent.LEAD, topics=topics)
        case "standing" if home is not None:
            return Question(intent=Intent.OVERVIEW, areas=(home,), home_meant=True, topics=topics)
        case _:
            return None


def _kinds(plan: PlanSaid) -> list[str]:
    """What of leads is asked for: what they said, owe, lead on, what is due, late, or how their measures stand."""
    kinds = [kind for kind in ("said", "due", "owed", "late", "leads", "standing") if plan.has(kind)]
    if not kinds and not plan.has("which", "target", "off", "hit") and not plan.colours:
        unsaid = (("last", "said"), ("next", "due"), ("else", "leads"))
        return [kind for sort, kind in unsaid if plan.has(sort)][:1]
    if len(kinds) > 1 and plan.has("said"):
        kinds.remove("said")  # the updates that are due
    return ["leads"] if kinds == ["standing"] and plan.has("else") else kinds  # their other measures


def _of_a_colour(colour: str, topics: Topics) -> Question:
    """What is of a colour for some leads: targets that are missed or met, and for amber what was said of their work."""
    if colour == Status.AMBER:
        return Question(intent=Intent.SAID, topic=colour, topics=topics, only_first=True)
    if colour == Status.RED:
        return Question(intent=Intent.LIST_MISSED, topics=topics)
    return Question(intent=Intent.LIST_TARGETS, topics=topics, condition=Condition.MET_TARGET)


def _targets(plan: PlanSaid, topics: Topics) -> Question | None:
    """The targets of what some leads lead on: those that are missed, those that are met, or how all of them stand."""
    if plan.has("off"):
        return Question(intent=Intent.LIST_MISSED, topics=topics)
    met = Condition.MET_TARGET if plan.has("hit") and plan.has("which") else None
    return Question(intent=Intent.LIST_TARGETS, topics=topics, condition=met)


def _of_meetings(plan: PlanSaid, before: PlanTold) -> Question | None:
    """When a board meets, in the time or month that is named; what is due for the meeting that was told."""
    topics: Topics = tuple((Sort.BOARD.value, one) for one in plan.boards)
    if plan.colours or plan.has("target", "off", "hit", "said", "leads", "else", "which", "standing", "late", "above"):
        return None
    points, named = plan.has("it", "those", "they"), bool(topics) or plan.period is not None
    if before.meetings is not None and not named and plan.has("papers") and not plan.has("we", "who"):
        return replace(before.meetings, topic=PAPERS)
    if plan.has("owed", "due", "need"):
        just_told = before.asked is not None and before.asked.intent is Intent.LIST_MEETINGS and not plan.has("we")
        of_that = (points or just_told) and not named and not plan.has("papers", "when")
        of_that = of_that and (plan.has("it") or not plan.has("who"))
        return due_for(before.meetings) if of_that and before.meetings is not None else None
    if points or plan.has("we", "by", "who", "papers", "next") or not (plan.has("meeting") or topics):
        return None
    if plan.period is None:
        return None  # when the next meeting is, and when papers are due, are read with all other lists
    return Question(intent=Intent.LIST_MEETINGS, topics=topics, period=plan.period)


def _as_before(plan: PlanSaid, before: PlanTold) -> Question | None:
    """What was asked of the plan before, of the lead, the time or the board that is named now."""
    if plan.colours or plan.sorts - {"small", "those", "which", "meeting"} or before.asked is None:
        return None
    of_list = before.asked.intent is Intent.LEAD and not any(one == Sort.LEAD.value for one, _ in before.asked.topics)
    asked = before.listed if of_list else before.asked
    if asked is None or sum((bool(plan.leads), plan.period is not None, bool(plan.boards))) != 1:
        return None
    if plan.leads and asked.intent in _OF_LEADS and not (asked.measures or asked.by):
        boards = tuple(one for one in asked.topics if one[0] == Sort.BOARD.value)
        return replace(asked, topics=(*boards, *((Sort.LEAD.value, one) for one in plan.leads)))
    if plan.period is not None and asked.intent in _OF_TIMES:
        return replace(asked, period=replace(plan.period, closing=asked.period.closing))
    if plan.boards and asked.intent in _OF_BOARDS and (asked.before_meeting or asked.intent is Intent.LIST_MEETINGS):
        return replace(asked, topics=tuple((Sort.BOARD.value, one) for one in plan.boards), period=NEWEST)
    return None
