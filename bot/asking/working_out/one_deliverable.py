"""What is known of one deliverable besides what is asked: whose it is, when it is due, and what was last said of it."""

from collections.abc import Mapping
from typing import Any

from bot.asking.asked_period import Form
from bot.asking.names.named import Sort
from bot.asking.question import Question
from bot.asking.working_out.work import Work
from bot.chasing.complete import is_complete
from bot.chasing.due import given_by, last_day_of_part
from bot.chasing.register import Deliverable, Frequency
from bot.chasing.updates import Outcome
from bot.chasing.working_days import day_of
from bot.figures.periods import day_in_words


def known_of_one(question: Question, work: Work) -> Mapping[str, Any] | None:
    """What is known of the only deliverable that a question names; None where it names several, or another time."""
    keys = [key for sort, key in question.topics if sort == Sort.DELIVERABLE.value]
    one = work.facts.register.deliverables.get(keys[0]) if len(keys) == 1 else None
    if one is None or not work.may_tell(one) or question.period.form is not Form.NEWEST:
        return None
    leads = work.facts.register.leads
    lead = leads.get(one.lead or "")
    deputy = leads.get(lead.deputy or "") if lead is not None else None
    own = [each for each in given_by(work.facts.updates, work.day) if each.deliverable == one.key]
    done = is_complete(one, own)
    return {
        "title": one.title,
        "lead_title": lead.title if lead else None,
        "deputy_title": deputy.title if deputy else None,
        "elements": one.elements,
        "due_in_words": day_in_words(one.due) if _is_due_once(one) and one.due else None,
        "every": None if _is_due_once(one) else one.every.value,
        "ends_in_words": None if _is_due_once(one) else day_in_words(last_day_of_part(one.every, work.day)),
        "is_past": _is_due_once(one) and one.due is not None and one.due < work.day,
        "days_late": (work.day - one.due).days if _is_due_once(one) and one.due is not None and not done else 0,
        "complete": done and one.until_complete,
        "ended": done,
        "last": _last_word(one, work),
    }


def _is_due_once(one: Deliverable) -> bool:
    return one.every is Frequency.ONCE


def _last_word(one: Deliverable, work: Work) -> Mapping[str, Any] | None:
    """The last update that says anything."""
    own = [each for each in given_by(work.facts.updates, work.day) if each.deliverable == one.key]
    told = [each for each in own if each.outcome is not Outcome.NOT_SUPPLIED]
    if not told:
        return None
    last = told[-1]
    return {
        "status": last.status.value if last.status else None,
        "outcome": last.outcome.value.replace("_", " "),
        "said": last.outcome is Outcome.ANSWERED,
        "text": last.text,
        "given_in_words": day_in_words(day_of(last.at)),
    }
