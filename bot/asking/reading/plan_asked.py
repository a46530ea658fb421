"""What is asked of the plan: its objectives and deliverables, how they stand, what of them is late and what is due.

Every word of it has its place: an objective by its name, what is asked for, how it stands, a lead, a time that comes,
or a small word. Where one has none, something else is asked.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import BEHIND, EVERYBODY, OF_UPDATES, Condition, Intent, Question
from bot.asking.reading.colours_asked import objectives_called, of_a_colour
from bot.asking.reading.plan_words import COLOURS, PlanSaid, Sorts, plan_said
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

_OF: Sorts = {
    "work": word_set(
        "deliverable deliverables milestone milestones commitment commitments workstream workstreams project projects "
        "action actions deliver delivering plans"
    ),
    "objective": word_set(
        "objective objectives outcome outcomes priority priorities pledge pledges mission missions ambition ambitions "
        "promise promises pillar pillars"
    ),
    "plan": word_set("plan"),
    "target": word_set("target targets"),
    "measure": word_set("measure measures kpi kpis indicator indicators"),
    "status": word_set("rag rags rating ratings ragged status statuses colour colours"),
    "standing": word_set("position performance performing doing picture going headlines headline summary overview"),
    "late": word_set(
        "overdue behind slipped slipping delayed missed missing deadline deadlines schedule late "
        "outstanding owe owes owing owed"
    ),
    "off": word_set("off"),
    "hit": word_set("hitting hit meeting met"),
    "due": word_set("due upcoming coming"),
    "update": word_set("update updates return returns"),
    "by": word_set("by per each every"),
    "lead": word_set("who whos whose owner owners owns own lead leads leading owning responsible"),
    "many": word_set("many number"),
    "pointer": word_set("it its them they their those these that"),
    "we": word_set("we weve us our"),
    "small": word_set(
        "what whats which are is any anything all everything me give list show tell get see and with the have has got "
        "do does did how hows things thing there in on of for under within against to from at a an so ok now currently "
        "current latest please up fall falls falling come comes out been be can you i flagged rated showing as or "
        "moment today force ones items item areas strategic where stand stands track date dates gone still yet full "
        "hold held holds cover covers covered register"
    ),
}
"""What each word is of."""
_SPEAKS_OF_IT = {*COLOURS}.union(*(_OF[sort] for sort in ("work", "objective", "plan", "target", "standing", "late")))
_SPEAKS_OF_IT |= {*_OF["hit"], *_OF["due"], *_OF["status"], *_OF["measure"], "off", "leads", "owners", "owns"}
_WHETHER, _SOME = word_set("is are hows how"), word_set("any anything which what there all everything")


def asked_of_the_plan(tokens: Sequence[Token], vocabulary: Vocabulary, day: date) -> Question | None:
    """The question about the plan that all of some words make; None where one of them asks for something else."""
    words = [token.word for token in tokens]
    if _SPEAKS_OF_IT.isdisjoint(words) or not vocabulary.register.deliverables:
        return None
    plan = plan_said(tokens, _OF, vocabulary, day)
    if plan is None or plan.boards or max(len(plan.leads), len(plan.objectives)) > 1:
        return None
    if any(len(one) != 1 for one in plan.objectives):
        return None
    plan.asks_whether = words[0] in _WHETHER and _SOME.isdisjoint(words)
    named = tuple(next(iter(one)) for one in plan.objectives)
    if plan.period is not None or plan.has("due"):
        return _what_is_due(plan, named)
    if plan.leads or plan.has("update"):
        return _of_a_lead(plan, words) if plan.leads and not named else None
    if named:
        return _of_one(plan, named, words, vocabulary)
    return _of_all(plan, words)


def _what_is_due(plan: PlanSaid, named: tuple[str, ...]) -> Question | None:
    """What falls due, of one objective or lead if it is named; None of what is due of everything by the calendar.

    That is read with the boards and papers that it is due for.
    """
    if plan.colours or plan.has("target", "measure", "off", "hit", "standing", "late", "status", "objective"):
        return None
    asked = plan.period
    ahead = asked is not None and asked.candidates[0].kind is PeriodKind.SPAN
    if not (plan.has("work", "plan") or named or (ahead and plan.has("due"))):
        return None
    if plan.has("by"):
        if asked is None:
            return None
        asked = replace(asked, closing=True)
    topics = tuple((Sort.LEAD.value, one) for one in plan.leads)
    return Question(intent=Intent.OWED, topics=topics, objectives=named, period=asked or NEWEST)


def _of_one(plan: PlanSaid, named: tuple[str, ...], words: Sequence[str], vocabulary: Vocabulary) -> Question | None:
    """What is asked of one objective: its work, its targets, or all that stands under it."""
    if plan.has("by") or (plan.has("lead") and not plan.has("work")):
        return None
    if plan.colours or plan.has("status"):
        return _of_colours(plan, named)
    if plan.has("hit"):
        return Question(intent=Intent.LIST_TARGETS, condition=Condition.MET_TARGET, objectives=named)
    if (plan.has("off") or (plan.has("late") and plan.has("target"))) and not plan.has("work"):
        return Question(intent=Intent.LIST_MISSED, objectives=named)
    if plan.has("late", "off"):
        of_work = plan.has("work", "plan") or "overdue" in words
        return Question(intent=Intent.LIST_OVERDUE if of_work else Intent.LIST_OBJECTIVES, objectives=named)
    if plan.has("work"):
        said = plan.has("standing")
        return Question(intent=Intent.SAID if said else Intent.LIST_DELIVERABLES, objectives=named, only_first=said)
    home = vocabulary.framework.home
    if plan.has("standing") and home is not None and _is_an_objective_alone(words, vocabulary):
        return Question(intent=Intent.OVERVIEW, areas=(home,), objectives=named)
    return None


def _of_a_lead(plan: PlanSaid, words: Sequence[str]) -> Question | None:
    """What somebody has to deliver, and what of it, or of the updates they owe, is late."""
    if plan.colours or plan.has("target", "measure", "objective", "off", "hit", "status", "standing", "by", "pointer"):
        return None
    if not _OWED.isdisjoint(words):
        return None  # what is owed is more than what is late
    topics = tuple((Sort.LEAD.value, one) for one in plan.leads)
    if plan.has("late"):
        return Question(intent=Intent.LIST_OVERDUE, topics=topics, topic=OF_UPDATES if plan.has("update") else "")
    return Question(intent=Intent.LIST_DELIVERABLES, topics=topics) if plan.has("work") else None


def _is_an_objective_alone(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether no measure or area is called as the objective that stands in some words is."""
    stretches = (tuple(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1))
    named = (one for one in stretches if objectives_called(one, vocabulary))
    return not any(one.sort in (Sort.MEASURE, Sort.AREA) for some in named for one in vocabulary.readings(some))


def _of_colours(plan: PlanSaid, named: tuple[str, ...]) -> Question | None:
    """What is of one colour; of several, or of none that is said, how all of the work or the objective stands."""
    if plan.has("late", "off", "hit") or (plan.has("target", "measure") and not named):
        return None
    colours = [*dict.fromkeys(plan.colours)]
    if plan.has("work") and len(colours) != 1:
        return Question(intent=Intent.SAID, topic=" ".join(colours), objectives=named, only_first=True)
    if len(colours) == 1 and not (named and plan.asks_whether):
        return of_a_colour(colours[0], named, of_work=plan.has("work"))
    return Question(intent=Intent.LIST_OBJECTIVES, objectives=named) if named or plan.colours else None


def _of_all(plan: PlanSaid, words: Sequence[str]) -> Question | None:
    """What is asked of all objectives, of all deliverables, or of all targets."""
    if plan.has("objective"):
        return _of_objectives(plan, words)
    if plan.has("pointer") and not plan.has("lead", "status"):
        return None
    if plan.has("by"):
        return None
    if plan.colours:
        return _of_colours(plan, ())
    if plan.has("work"):
        return _of_work(plan, words)
    if plan.has("late") and not _DEADLINES.isdisjoint(words):
        return None if _MISSED.isdisjoint(words) else Question(intent=Intent.LIST_OVERDUE)
    return _of_the_whole(plan, words) if plan.has("plan") else _of_targets(plan, words) or _of_leads(plan, words)


def _of_the_whole(plan: PlanSaid, words: Sequence[str]) -> Question | None:
    """How the plan stands; of one plan it is asked whether it is late, and which one is asked back."""
    late = plan.has("late", "off")
    if late and plan.asks_whether:
        return None
    if "overdue" in words:
        return Question(intent=Intent.LIST_OVERDUE)
    if not (late or plan.has("standing")):
        return None
    return Question(intent=Intent.LIST_OBJECTIVES, topic=BEHIND if late else "")


_OWED = word_set("owe owes owing owed")
_DEADLINES = word_set("deadline deadlines date dates")
_MISSED = word_set("missed missing slipped")


def _of_objectives(plan: PlanSaid, words: Sequence[str]) -> Question | None:
    """How each objective stands. Outcomes are those of crimes and priorities grades of calls unless a plan is meant."""
    of_the_plan = plan.colours or plan.has("plan", "late", "off", "status", "work", "by") or "strategic" in words
    if not (of_the_plan or {"outcome", "outcomes", "priority"}.isdisjoint(words)) or plan.has("lead", "hit"):
        return None
    each = plan.has("by") or len({*plan.colours}) != 1
    red = plan.colours and plan.colours[0] == "red" and not each
    late = plan.has("late", "off") and not plan.has("by")
    return Question(intent=Intent.LIST_OBJECTIVES, topic="red" if red else BEHIND if late else "")


def _of_work(plan: PlanSaid, words: Sequence[str]) -> Question | None:
    """All deliverables: those that are past their day, how each stands, or which they are."""
    if plan.has("target", "measure", "hit"):
        return None
    if plan.has("late", "off"):
        return None if "missing" in words else Question(intent=Intent.LIST_OVERDUE)
    if plan.has("status", "standing"):
        return Question(intent=Intent.SAID, only_first=True)
    return Question(intent=Intent.LIST_DELIVERABLES)


def _of_leads(plan: PlanSaid, words: Sequence[str]) -> Question | None:
    """Who leads on what, of everybody: who leads what, list the leads."""
    each = any(pair in _WHO_HAS_WHAT for pair in pairwise(word for word in words if word not in ("on", "for")))
    several = not {"leads", "owners"}.isdisjoint(words) and {"on", "of", "for"}.isdisjoint(words)
    several = several and ("are" in words or {"who", "whos"}.isdisjoint(words))
    alone = plan.sorts <= {"lead", "small", "we"}
    return Question(intent=Intent.LEAD, topic=EVERYBODY) if alone and (each or several) else None


_WHO_HAS_WHAT = frozenset({("leads", "what"), ("owns", "what"), ("leads", "which")})


def _of_targets(plan: PlanSaid, words: Sequence[str]) -> Question | None:
    """The targets that are missed, with the leads of them if these are asked for, or those that are met."""
    if plan.has("measure", "status", "standing", "many"):
        return None
    missing = "missing" in words and (plan.has("we") or (plan.has("lead") and plan.has("target")))
    missed = "missed" in words or missing
    off = plan.has("off") and (plan.has("target", "we") or "track" in words)
    if plan.has("hit") and not (missed or off or plan.has("lead", "late")):
        said = plan.has("target") or (plan.has("we") and not {"hit", "hitting"}.isdisjoint(words))
        return Question(intent=Intent.LIST_TARGETS, condition=Condition.MET_TARGET) if said else None
    if plan.has("hit") or not (missed or off):
        return None
    if plan.has("lead"):
        return Question(intent=Intent.LEADS_MISSING)
    return Question(intent=Intent.LIST_MISSED) if plan.has("target") else None
