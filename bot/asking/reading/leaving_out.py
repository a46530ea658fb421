"""What a question may be offered without: a word or two that nobody knows, where what is left is a whole question."""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.names.what_narrows import NARROWING, PERSONS
from bot.asking.words.case_words import CAME_OF_IT, CASE_WORDS
from bot.asking.words.names_elsewhere import FIRST_NAMES, PLACES, SURNAMES
from bot.asking.words.tokens import Token, root, stem
from bot.asking.words.word_sets import word_set

MOST_LEFT_OUT = 2
LONGEST_BEHIND = 4
_EXCLUDING = word_set(
    "not no non without excluding exclude excluded except excl minus other apart bar but never only alone solely "
    "purely against nothing none nobody after before until second third fourth fifth rest remainder remaining else "
    "half double twice find found outside nationally national regionally regional elsewhere locally besides beyond "
    "anywhere aside unless if per times during solve solved detected charged convicted arrested cautioned cleared "
    "caught prosecuted less minus net gross save saving sans barring excepting exempting lacking missing omit omits "
    "omitting omitted ignore ignores ignoring ignored disregard disregarding discount discounting discounted deduct "
    "deducting deducted subtract subtracting subtracted remove removing removed strip stripping stripped exclusive "
    "excludes exc exl ex neither nor hardly scarcely barely instead rather unlike isnt arent wasnt werent hasnt havent "
    "hadnt doesnt didnt dont wont wouldnt shouldnt cant couldnt cannot mustnt neednt shant aint nt"
)
BEFORE_PLACES = word_set(
    "in at near around across within inside throughout from and or vs v versus than with by on during about"
)


def may_be_left_out(left: Sequence[int], tokens: Sequence[Token]) -> bool:
    """Whether a question may be offered without the words at some places: a word or two, that exclude nothing.

    What says what came of it is never left out: stolen vehicles recovered. What stands where a place must
    stand is not left out: of another place the figure is not the force's.
    """
    words = [token.word for token in tokens]
    if not 0 < len(left) <= MOST_LEFT_OUT or set(words) & _EXCLUDING:
        return False
    if any(_may_narrow(words[place]) or _asks(place, words) for place in left):
        return False
    if any(words[place] in _PARTS_OF_PLACES | CAME_OF_IT for place in left) or _leaves_half_a_phrase(left, words):
        return False
    if any(_is_its_verb(place, words) for place in left) or _breaks_off([*_without(left, words)]):
        return False
    return not any(_stands_for_a_place(place, words) or _is_what_is_asked(place, words) for place in left)


def _may_narrow(word: str) -> bool:
    """Whether a word says by itself whom, with what or where, or what came of it: without it the figure is another."""
    return not {word, stem(word)}.isdisjoint(_NARROWS) or root(word) in NARROWING | PERSONS


_NARROWS = CASE_WORDS | FIRST_NAMES | SURNAMES | PLACES


def _asks(place: int, words: Sequence[str]) -> bool:
    """Whether a word is what is asked, or its verb: who set it, what explains it, did it clear 90, should I."""
    before = words[place - 1] if place else ""
    return words[place] in _QUESTION_WORDS | _MODAL_WORDS or before in _QUESTION_WORDS or words[0] in _HELPING


_QUESTION_WORDS = word_set("who whos whose why what whats which when where how")
_MODAL_WORDS = word_set("should shall must ought might may would could can will")
_HELPING = word_set("did do does can could will would should shall must may might is was are were has have had")


def _leaves_half_a_phrase(left: Sequence[int], words: Sequence[str]) -> bool:
    """Whether what is left breaks off or is another thing: the number we, what were kept for in October, any rate."""
    first, last = left[0], left[-1]
    before, after = words[first - 1] if first else "", words[last + 1] if last + 1 < len(words) else ""
    joins = before in _WANTS_A_NOUN | _OPEN_ENDS and (not after or after in BEFORE_PLACES or after in _WANTS_A_NOUN)
    return joins or after in _OF_WHICH_KIND or (before in _WHO_DOES and words[first - 2 : first - 1] in _HELPERS)


def _without(left: Sequence[int], words: Sequence[str]) -> Iterator[str]:
    return (word for place, word in enumerate(words) if place not in left)


def _is_its_verb(place: int, words: Sequence[str]) -> bool:
    """Whether a word is what is done, without which nothing is asked: how much do we need to reduce it by."""
    before, after = words[max(place - 1, 0) : place], words[place + 1 : place + 2]
    return before in (["to"], ["we"], ["they"], ["you"], ["i"], *_MODALS) or "as" in (*before, *after)


_MODALS = [
    [word] for word in ("can", "could", "will", "would", "should", "must", "shall", "may", "might", "cant", "wont")
]


def _breaks_off(words: Sequence[str]) -> bool:
    """Whether a question without a word ends where something must follow: are we, doing a, does it count."""
    counted = words[-1:] in _WANTING_MORE and not _DOES.isdisjoint(words[:-1])
    return bool(words) and (words[-1] in _OPEN_ENDS or counted)


_OPEN_ENDS = word_set(
    "a an the my our their your his her its this these those every each no any some and or but nor than as if that "
    "of for with from into to at on via per between among against without about regarding doing being having getting "
    "is are was were am be been has have had do does did we they i you he she very too so more less"
)
_WANTING_MORE = [[word] for word in ("count", "include", "cover", "mean", "need", "want", "contain", "exclude")]
_DOES = word_set("do does did")
_OF_WHICH_KIND = word_set("rate rates percentage proportion ratio score times")
"""What a word before them says which of: a rate of detection is not one of cases by residents."""
_WANTS_A_NOUN = word_set(
    "since until during after before for of to about into through via using as regarding concerning per"
)
_WHO_DOES = word_set("we they you i officers police cops")
_HELPERS = [[word] for word in ("did", "do", "does", "have", "has", "had", "can", "could", "should", "will", "would")]
_PARTS_OF_PLACES = word_set(
    "centre center central north south east west northern southern eastern western inner outer downtown suburb suburbs "
    "outskirts end side quarter hospital station airport estate university campus town village ward"
)
"""Without them a figure would be of all of the place."""


def _is_what_is_asked(place: int, words: Sequence[str]) -> bool:
    """`The names of`, `robbery of women`: what is asked for, or of whom, is not beside it."""
    return "of" in (*words[max(place - 1, 0) : place], *words[place + 1 : place + 2])


def says_which(place: int, tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether a word stands straight before a measure, and so may say which of its kind: hate crime is not crime."""
    words = tuple(token.word for token in tokens[place + 1 : place + 1 + LONGEST_BEHIND])
    phrases = (words[:length] for length in range(1, len(words) + 1))
    return any(one.sort is Sort.MEASURE for phrase in phrases for one in vocabulary.readings(phrase))


def stands_between_whole_and_part(left: Sequence[int], tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """`Acquisitive crime leaving out shop theft`, `burglary outwith Sale`: who knows whether it is in or out."""
    words = tuple(token.word for token in tokens)
    first, last = left[0], left[-1] + 1
    while words[last : last + 1] and words[last] in _SMALL:
        last += 1
    names_before = (words[first - length : first] for length in range(1, min(LONGEST_BEHIND, first) + 1))
    names_behind = (words[last : last + length] for length in range(1, min(LONGEST_BEHIND, len(words) - last) + 1))
    before = {one.sort for name in names_before for one in vocabulary.readings(name)}
    behind = {one.sort for name in names_behind for one in vocabulary.readings(name)}
    return Sort.MEASURE in before and bool(behind & {Sort.GROUP, Sort.AREA})


_SMALL = word_set("the a an any all of out away from")


def _stands_for_a_place(place: int, words: Sequence[str]) -> bool:
    before = [word for word in words[:place] if word not in ("the", "a", "an")]
    return bool(before) and before[-1] in BEFORE_PLACES
