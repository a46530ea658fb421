"""`What do Eastmere charge` behind our precept: the same of another, in the verb that goes with the money.

Of crimes it would be how many were charged, so that it is read so behind money alone.
"""

import re

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.figures.measures import Unit

_CHARGED = re.compile(
    r"^(?P<and>(?:(?:and|so|n|but|ok),? )*)(?:what(?:'?s| is| are| was| were)|what (?:do|does|did|have|has|had)|"
    r"how much (?:do|does|did|is|are|have|has)) "
    r"(?P<who>.+?) (?:charg(?:e|ed|ing)|levy|levied|levying|bill|billed|billing|set|setting|ask(?:ing)? for|pay|paid|"
    r"paying|spend|spent|spending)"
    r"(?: (?:for (?:it|that|theirs)|on (?:it|that|theirs)|people|residents|households|taxpayers))?(?P<end>[?.!]*)$",
    re.IGNORECASE,
)


def charged_by_another(text: str, last: Question | None, vocabulary: Vocabulary) -> str:
    """What is asked behind money with a verb of paying, as the same of whom it names; as it is elsewhere."""
    found = _CHARGED.match(text.strip())
    measures = vocabulary.framework.measures
    if found is None or last is None or not last.measures:
        return text
    money = all(measures[key].unit is Unit.POUNDS for key in last.measures)
    return f"and {found['who']}{found['end']}" if money else text
