"""`Where do we come`, `how are we doing` behind another force: we are never that force."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_US = word_set("we us our ours weve")
_OF_WHO_ASKS = word_set("can could may might shall should lets let give show tell")
"""Before them `we` and `us` are those who ask, and nobody whose figure it is."""
_LOOKS = word_set("see look hold held know compare say said show chart get")
"""Behind `do we` they are what is done by those who ask."""
_WHO_ASKS = (("we",), ("us",))


def with_us_meant(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Parts:
    """The parts, of home where we are spoken of and another force alone was told, and not where we only ask."""
    framework = vocabulary.framework
    home = framework.home
    elsewhere = bool(previous.areas) and all(home not in framework.with_ancestors(key) for key in previous.areas)
    if home is None or not elsewhere or parts.areas or parts.kinds or _US.isdisjoint(parts.words):
        return parts
    if says_we(parts.words):
        return replace(parts, home_said=True)
    at = parts.fields.get(Field.HOME)
    if at is None or parts.words_at(at) not in _WHO_ASKS:
        return parts
    rest = replace(parts, home_said=False)
    rest.fields = {asked: place for asked, place in parts.fields.items() if asked is not Field.HOME}
    return rest


def says_we(words: Sequence[str]) -> bool:
    """Whether we are spoken of, and not only those who ask: `where do we come`, not `can we see March`."""
    for at, word in enumerate(words):
        asks = at > 0 and words[at - 1] in _OF_WHO_ASKS
        if word in _US and not asks and _LOOKS.isdisjoint(words[at + 1 : at + 3]):
            return True
    return False
