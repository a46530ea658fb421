"""`Is May the highest on record`: the end of all that is held is asked for, and the answer says when that was."""

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Intent, Question
from bot.asking.reading.parts import Parts

_IS = frozenset({"is", "was", "are", "were", "isnt", "wasnt"})
_ASKS_MORE = frozenset({"which", "what", "whats", "when", "how", "where", "who"})
_WHETHER = frozenset({"whether", "if"})
_EVER = frozenset({"ever", "weve", "theyve", "record", "its"})
_AT_MOST = 2


def end_of_all(question: Question, parts: Parts) -> tuple[AskedPeriod, AskedPeriod] | None:
    """All that is held and the period of which it is asked whether it is the highest or lowest; None where none is."""
    whether = next((place + 1 for place, word in enumerate(parts.words) if word in _WHETHER), 0)
    opened = parts.words[: len(parts.words) if whether else _AT_MOST]
    asks = not _IS.isdisjoint(opened) and _ASKS_MORE.isdisjoint(parts.words[whether:])
    if question.intent is not Intent.EXTREME or not asks:
        return None
    everything = [one for _, one in parts.periods if one.form is Form.EVERYTHING]
    others = [one for _, one in parts.periods if one.form not in (Form.EVERYTHING, Form.SINCE)]
    if len(everything) + len(others) < len(parts.periods):
        return None  # since a time: the end of what is held since then is asked for
    if len(others) != 1 or len(everything) > 1 or not (everything or _EVER & {*parts.words}):
        return None
    return everything[0] if everything else AskedPeriod(Form.EVERYTHING), others[0]
