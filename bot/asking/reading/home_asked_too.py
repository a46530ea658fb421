"""`Robbery in Merseyside, and are we better`: another force is asked of, and then our own."""

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_ASKS = frozenset({"are", "is", "do", "did", "does", "were", "was", "have", "has"})


def asks_of_home_too(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether `and are we` stands behind an area that is no part of ours: of which of both is then not to be told."""
    said = (place for place, (_, one) in enumerate(parts.taken) if one is not None and one.key == Field.HOME)
    home = next(said, None)
    if home is None or parts.before(home) not in _ASKS or parts.before(home - 1) != "and":
        return False
    before = {one.key for _, one in parts.taken[:home] if one is not None and one.sort is Sort.AREA}
    framework = vocabulary.framework
    return bool(before - framework.with_all_within({framework.home} if framework.home else ()))
