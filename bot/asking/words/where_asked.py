"""`Where is burglary rising` asks for places; `where is burglary against last year` asks how it stands."""

from collections.abc import Collection

from bot.asking.words.field_words import Field

_OF_PLACES = frozenset(
    {Field.RISE, Field.FALL, Field.BETTER, Field.WORSE, Field.HIGHEST, Field.LOWEST, Field.MOST, Field.FEWEST}
    | {Field.BEST, Field.WORST, Field.ABOVE, Field.BELOW, Field.OUTSIDE, Field.SIGNALS, Field.MISSED, Field.ON_TRACK}
    | {Field.ABOVE_TARGET, Field.BELOW_TARGET, Field.ABOVE_AVERAGE, Field.BELOW_AVERAGE, Field.RANK}
)


def asks_for_places(fields: Collection[Field], directions: Collection[Field]) -> bool:
    """Whether what is asked of a figure by `where is` can be so in one place and not in another."""
    return bool(_OF_PLACES & {*fields, *directions})
