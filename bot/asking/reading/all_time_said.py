"""What a superlative is said of, where that is no single period now: the highest ever, the highest 3 month total."""

from itertools import pairwise

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.asking.words.word_sets import word_set

_RECORDS = frozenset(
    {("all", "time"), ("record", "high"), ("record", "low"), ("record", "highest"), ("record", "lowest")}
)
_BEEN = {("its", "been"), ("it", "been"), ("has", "been"), ("have", "been"), ("theyve", "been")}
"""How `the highest it has been` ends; `which has been the highest` can be of now."""
_WHOLE_STRETCHES = word_set("total totals ytd date")
_MOVES = (Field.RISE, Field.FALL, Field.CHANGE, Field.DIFFERENCE)


def says_of_all_time(parts: Parts) -> bool:
    """Whether a record is asked for: the highest ever, the all time high."""
    return "ever" in parts.words or parts.words[-2:] in _BEEN or not _RECORDS.isdisjoint(pairwise(parts.words))


def of_no_single_period(question: Question, parts: Parts) -> NotUnderstood | None:
    """Why an order of areas now is not the record of one, and the highest month not the highest of longer stretches."""
    if question.intent is Intent.RANKING and question.period.form is not Form.EVERYTHING and says_of_all_time(parts):
        return NotUnderstood("mixed")
    if question.intent is Intent.EXTREME and not parts.cadences and _is_of_stretches(question, parts):
        return NotUnderstood("end of what")
    return None


def _is_of_stretches(question: Question, parts: Parts) -> bool:
    """`The highest 3 month total`, `the lowest year to date`: the end of such stretches and not within one."""
    ends = {parts.fields[one] for one in ENDS_OF_ORDERS if one in parts.fields}
    return _is_rolling(question.period) or any(
        place - 1 in ends and not _WHOLE_STRETCHES.isdisjoint(parts.words_at(place)) for place, _ in parts.periods
    )


def _is_rolling(period: AskedPeriod) -> bool:
    """`The lowest rolling year`: of the years that end with each month, or of the months of the newest?"""
    said = {"rolling", "r12m", "r12"} & {*period.words.split()}
    return period.form is Form.ROLLING and not period.candidates and bool(said)


def is_share_of_a_move(parts: Parts) -> bool:
    """`Its share of the increase`: of how much it moved, which is no share of the figure."""
    moves = {parts.fields[one] for one in _MOVES if one in parts.fields}
    for said in (Field.SHARE, Field.PERCENT, Field.AS_SHARE):
        place = parts.fields.get(said, -1) + 1
        if not place or (said is not Field.AS_SHARE and parts.harmless.get(place) != "of"):
            continue
        while parts.harmless.get(place) in _BESIDE:
            place += 1
        if place in moves:
            return True
    return False


_BESIDE = word_set("of the our that this total overall")
