"""`Met burglary`, `burglary in Met`: a force that is called so without its `the`, where the word is no verb.

The word by itself says that a target was reached. It is the force behind what places stand behind, beside another
area, and before what is counted, where nothing is said of a target and nobody is told of who met it.
"""

from itertools import pairwise

from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_REACHED = Reading(Sort.FIELD, Field.ON_TRACK.value)
_AIMS = word_set("target targets milestone milestones goal goals aim aims ambition ambitions standard standards")
_BEFORE_PLACES = word_set(
    "in of for at vs v versus with to against across within from than like beside by alongside between"
)
_LINKS = word_set("vs v versus compared against")
_WHO_MEETS = word_set("we they it you i us have has had weve theyve not never nearly almost just only be been being")
_HELPS = _WHO_MEETS | word_set("did was were is are having hasnt havent wasnt werent")
_OPENING = word_set("and ok so now then what about how the whats show me give")
_COUNTED = word_set("recorded total overall crime crimes offences rate figure figures number numbers force area")


def force_called_so(question: PlainQuestion, at: int) -> tuple[Reading, ...]:
    """The force that a word stands for which says of targets that they are met; none where it does say that."""
    readings, word = question.vocabulary.readings, question.words[at].removesuffix("s")
    area = tuple(one for one in readings(("the", word)) if one.sort is Sort.AREA)
    if not area or _REACHED not in readings((word,)):
        return ()
    return area if word != question.words[at] or _stands_as_a_place(question, at) else ()


def _stands_as_a_place(question: PlainQuestion, at: int) -> bool:
    words = question.words
    before, behind = words[max(at - 1, 0) : at], words[at + 1 : at + 2]
    if not _AIMS.isdisjoint(behind):
        return False
    if not _BEFORE_PLACES.isdisjoint(before) or _stands_by_an_area(question, at):
        return True
    if not _AIMS.isdisjoint(words) or not _WHO_MEETS.isdisjoint(before):
        return False
    if _names_what_is_counted(question, at + 1):
        return True
    opens = _OPENING.issuperset(words[:at]) and not _LINKS.isdisjoint(behind)
    return opens or (_is_written_as_a_name(question, at) and _HELPS.isdisjoint(words[:at]))


def _stands_by_an_area(question: PlainQuestion, at: int) -> bool:
    """`GMP and Met`: an area stands before what joins them, or behind it."""
    words = question.words
    pairs = ((words[at - 1 : at], words[at - 2 : at - 1]), (words[at + 1 : at + 2], words[at + 2 : at + 3]))
    return any(
        link == ["and"] and any(one.sort is Sort.AREA for one in question.vocabulary.readings(tuple(other)))
        for link, other in pairs
        if other
    )


def _names_what_is_counted(question: PlainQuestion, at: int) -> bool:
    """Whether a measure, or a kind of what one counts, is named from a place on."""
    words = question.words[at : at + LONGEST_PHRASE]
    if words and words[0] in _COUNTED:
        return True
    phrases = (tuple(words[:length]) for length in range(1, len(words) + 1))
    return any(one.sort in (Sort.MEASURE, Sort.GROUP) for some in phrases for one in question.vocabulary.readings(some))


def _is_written_as_a_name(question: PlainQuestion, at: int) -> bool:
    """Whether the word has a capital within a text whose words have none as a rule."""
    written = question.written.split()
    capital = any(here.strip(".,;:?!()") == question.words[at].capitalize() for _, here in pairwise(written))
    return at > 0 and capital and any(one.islower() for one in written)
