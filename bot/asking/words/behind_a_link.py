"""What a word says beside another that stands further on: against the sickness target, plotted weekly."""

from collections.abc import Iterator, Sequence

from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

LINKS = word_set("against versus vs v")
TARGETS = frozenset({"target", "targets", "milestone"})
STEPS = {
    "daily": Field.BY_DAY,
    "weekly": Field.BY_WEEK,
    "monthly": Field.BY_MONTH,
    "quarterly": Field.BY_QUARTER,
    "yearly": Field.BY_YEAR,
}
DRAWN = word_set("plot chart graph draw plotted charted")
_FURTHEST = 9
_NO_NAMES = word_set("last this and or in for than year month ytd baseline same previous")


def against_a_target(words: Sequence[str], at: int) -> int:
    """1 where a word holds a figure against a target whose name stands between: against the sickness target. Else 0."""
    behind = words[at + 1 : at + _FURTHEST]
    place = next((place for place, word in enumerate(behind) if word in TARGETS), 0)
    between = [word for word in behind[:place] if word not in ("the", "our", "its", "their")]
    return int(words[at] in LINKS and bool(between) and _NO_NAMES.isdisjoint(between))


def drawn_in_steps(words: Sequence[str], at: int) -> Iterator[Field]:
    """`Plot it weekly`: the steps in which a figure is to be drawn, where the word ends what is asked."""
    if words[at] in STEPS and not DRAWN.isdisjoint(words[:at]):
        yield STEPS[words[at]]
