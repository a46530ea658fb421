"""`What are their targets`, `and next month`, `just ACC Crime`, `what is due for it` behind what was told of it."""

from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import TOLD, Intent, Question, Read
from bot.asking.reading.plan_of_leads import PlanTold, Topics, asked_of_leads_and_meetings
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import plain_text, tokens_of

OF_THE_PLAN = frozenset(
    {
        *(Intent.LEAD, Intent.DEPUTY, Intent.SAID, Intent.OWED, Intent.LIST_OVERDUE, Intent.LIST_DELIVERABLES),
        *(Intent.LIST_TARGETS, Intent.LIST_MISSED, Intent.LIST_MEETINGS, Intent.LEADS_MISSING),
    }
)
"""What is asked of leads, deliverables, targets and meetings, and of no figure."""


def of_leads_there(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """What is asked of the leads or the meeting that were told, or of others as it was of them; else None.

    Behind what had no answer it may be of that: then the lead or the meeting has to be named.
    """
    if thread.choices:
        return None  # one of them may be named
    tokens = tokens_of(plain_text(said))
    before = _of_the_figure(thread, vocabulary) if thread.plan is None else _told(thread, thread.plan, vocabulary)
    before = PlanTold() if thread.unanswered else before
    asked = asked_of_leads_and_meetings(tokens, vocabulary, day, before)
    return None if asked is None else Reply(said, thread.question, Read(asked))


def _of_the_figure(thread: Thread, vocabulary: Vocabulary) -> PlanTold:
    """What can be asked of the lead who was told beside figures, or else of theirs behind one measure: what else."""
    last = thread.question
    if thread.lead or last is None or len(last.measures) != 1:
        return PlanTold(leads=(thread.lead,)) if thread.lead else PlanTold()
    owner = vocabulary.framework.measures[last.measures[0]].owner
    return PlanTold(others_of=owner or "", told=((TOLD, last.measures[0]),))


def _told(thread: Thread, plan: Question, vocabulary: Vocabulary) -> PlanTold:
    measures = tuple(key for sort, key in plan.topics if sort == Sort.MEASURE.value)
    listed = thread.listed if thread.question is None else None
    meetings = plan if plan.intent is Intent.LIST_MEETINGS else listed
    return PlanTold(
        plan,
        _leads(plan, vocabulary),
        _told_of(thread, plan),
        measures if plan.intent is Intent.LEAD else (),
        listed,
        meetings if meetings is not None and meetings.intent is Intent.LIST_MEETINGS else None,
        _aimed_at(plan, vocabulary),
    )


def _told_of(thread: Thread, plan: Question) -> Topics:
    """What it was asked who leads on, and what was told to be overdue: what else they owe is none of it."""
    told = [key for sort, key in plan.topics if sort in (Sort.MEASURE.value, Sort.DELIVERABLE.value, TOLD)]
    overdue = (one.deliverable for one in thread.shown) if plan.intent is Intent.LIST_OVERDUE else ()
    return tuple((TOLD, key) for key in dict.fromkeys((*told, *plan.measures, *overdue)))


def _leads(plan: Question, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The leads who were named; else those of what it was asked who leads on."""
    named = tuple(key for sort, key in plan.topics if sort == Sort.LEAD.value)
    measures, deliverables = vocabulary.framework.measures, vocabulary.register.deliverables
    if not named and plan.measures and plan.intent in (Intent.LIST_TARGETS, Intent.LIST_MISSED):
        plan = replace(plan, intent=Intent.LEAD, topics=tuple((Sort.MEASURE.value, key) for key in plan.measures))
    if named or plan.intent is not Intent.LEAD:
        return named
    owners = (
        deliverables[key].lead if sort == Sort.DELIVERABLE.value else measures[key].owner
        for sort, key in plan.topics
        if key in (deliverables if sort == Sort.DELIVERABLE.value else measures)
    )
    return tuple(dict.fromkeys(one for one in owners if one in vocabulary.register.leads and one is not None))


def _aimed_at(plan: Question, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The measures that the only deliverable bears on that was asked about."""
    named = [vocabulary.register.deliverables.get(key) for sort, key in plan.topics if sort == Sort.DELIVERABLE.value]
    return tuple(named[0].measures) if len(named) == 1 and named[0] is not None else ()
