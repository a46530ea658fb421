"""What fell due in a time that has begun and is not owed any more: the updates that came, and the work that is done."""

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

from bot.asking.working_out.said_updates import Stretch
from bot.asking.working_out.work import Work
from bot.chasing.complete import is_complete
from bot.chasing.due import given_by, settled
from bot.chasing.register import Deliverable, Frequency


def what_came(keys: Collection[str], within: Stretch, work: Work) -> Mapping[str, Any]:
    """By their titles, of some deliverables; who asks what was due is not to take it that the rest never came.

    `ended` are those of which nothing more is owed, though nobody has said that they are complete.
    """
    register, updates = work.facts.register, work.facts.updates
    fell_due = [
        (one.deliverable.title, came)
        for one, came in settled(register, updates, work.day, within)
        if one.deliverable.key in keys
    ]
    each_came = Counter(title for title, came in fell_due if came)
    own = [one for one in register.deliverables.values() if one.key in keys and _fell_due(one, within, work)]
    known = given_by(updates, work.day)
    over = [one for one in own if is_complete(one, [each for each in known if each.deliverable == one.key])]
    return {
        "number_came": sum(came for _, came in fell_due),
        "came": [f"{one} ({many})" if many > 1 else one for one, many in each_came.items()],
        "not_asked_for": sum(not came for _, came in fell_due),
        "done": [one.title for one in over if one.until_complete],
        "ended": [one.title for one in over if not one.until_complete],
    }


def _fell_due(one: Deliverable, within: Stretch, work: Work) -> bool:
    """Whether it was to be done once, by a day of a stretch that is past."""
    if one.every is not Frequency.ONCE or one.due is None:
        return False
    return within[0] <= one.due <= within[1] and one.due < work.day
