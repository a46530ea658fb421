"""`chasing`: on what terms leads are asked for updates: numbers of working days, and times of the day."""

from bot.chasing.terms import ChasingRules, Exceptional, Terms
from bot.duties.catalogue import Catalogue
from bot.files.fields import Fields, Known
from bot.files.rule_files.times import time_of_day

MOST_DAYS = 250
NUMBERS = ("ask", "warn", "escalate", "escalate_every", "close", "close_once")
_USUAL = ChasingRules()


def read_chasing(fields: Fields, catalogue: Catalogue) -> ChasingRules | None:
    """How updates are chased, or None where a file says nothing of it."""
    inner = fields.inner("chasing", "chasing")
    if inner is None:
        return None
    changes = _changes(inner)
    channels = Known("channel", "channels.yaml", tuple(catalogue.channels) or None)
    rules = ChasingRules(
        terms=Terms(**changes),  # type: ignore[arg-type] # each was read by its name
        exceptions=tuple(_exception(one, catalogue) for one in inner.entries_of("exceptions", "this exception")),
        since=time_of_day(inner, "from", _USUAL.since),
        until=time_of_day(inner, "until", _USUAL.until),
        nudge_at=time_of_day(inner, "nudge_at", _USUAL.nudge_at),
        due_by=time_of_day(inner, "due_by", _USUAL.due_by),
        check_in=inner.reference("check_in", channels),
        answer_alert=_or(inner.whole("answer_alert", 1, MOST_DAYS), _USUAL.answer_alert),
    )
    _refuse_disorder(inner, rules)
    inner.done()
    return rules


def _changes(fields: Fields) -> dict[str, object]:
    """The numbers that are given, by their names."""
    changes: dict[str, object] = {}
    for name in NUMBERS:
        least = 1 if name in ("warn", "escalate_every") else 0
        number = fields.whole(name, least, MOST_DAYS)
        if number is not None:
            changes[name] = number
    if fields.node("remind") is not None:
        changes["remind"] = _reminders(fields)
    if fields.node("checked") is not None:
        changes["checked"] = fields.flag("checked")
    return changes


def _reminders(fields: Fields) -> tuple[int, ...]:
    days = []
    for item in fields.scalars("remind"):
        if item.text.isdecimal() and int(item.text) <= MOST_DAYS:
            days.append(int(item.text))
        else:
            fields.fault(item, f"'remind' has {item.text!r} in it; each must be a number of working days, as in [5, 2]")
    return tuple(dict.fromkeys(days))


def _exception(fields: Fields, catalogue: Catalogue) -> Exceptional:
    deliverables = Known("deliverable", "deliverables.yaml", tuple(catalogue.register.deliverables))
    outcomes = dict.fromkeys(one.outcome for one in catalogue.register.deliverables.values() if one.outcome)
    exception = Exceptional(
        deliverables=fields.references("deliverables", deliverables),
        outcomes=fields.references("outcomes", Known("outcome", "deliverables.yaml", tuple(outcomes))),
        changes=_changes(fields),
    )
    if not (exception.deliverables or exception.outcomes) and not fields.faulty:
        fields.fault(fields.entries, "names neither 'deliverables' nor 'outcomes': an exception is for some of them")
    fields.done()
    return exception


def _refuse_disorder(fields: Fields, rules: ChasingRules) -> None:
    if rules.since >= rules.until:
        fields.fault(fields.place("until"), "'until' is not after 'from': it must be later in the day")
    elif not rules.since <= rules.nudge_at < rules.until:
        fields.fault(fields.place("nudge_at"), "'nudge_at' must lie in the working hours, from 'from' to 'until'")


def _or(given: int | None, usual: int) -> int:
    return usual if given is None else given
