"""What somebody does beside a question: the Chief flies out Thursday, my predecessor left no notes, he never stops.

It is told of people who ask or who are met at work, known by what they are called or by whose they are. Of whom a
case may be (he, she, they) only what goes on now is told, in words that are passed over anyway: cases are told in the
past.
"""

from collections.abc import Sequence

from bot.asking.words import own_affairs_words as kinds
from bot.asking.words.case_words import CASE_WORDS
from bot.asking.words.english_verbs import IRREGULAR_FORMS, VERBS
from bot.asking.words.ranks import RANKS
from bot.asking.words.statement_words import AUXILIARIES, MOVED, NARROWING, SAFE, SAYING, TITLES
from bot.asking.words.tokens import stem
from bot.asking.words.word_sets import word_set

_PEOPLE_MET = word_set(
    """
    presenter host producer predecessor successor treasurer speechwriter secretary caseworker lieutenant consultant
    coroner bishop ambassador delegate speaker tutor lecturer supervisor trainer assistant pa adviser advisor aide
    temp line interpreter photographer accountant
    """
) - {"line"}
_WHO = (kinds.ASKERS | kinds.OCCASIONS | kinds.OF_THE_WORK | TITLES | RANKS | _PEOPLE_MET) - (
    kinds.NEVER_TELLS | kinds.ANYBODY | kinds.OTHERS
)
_HE = word_set("he she")
_HES = word_set("hes shes hell shell")
_THEYRE = word_set("theyre")
_THEY = word_set("they someone somebody everyone everybody people folk")
_ADVERBS = word_set("also always never just only still now often usually already really then even ever rarely")
_BEHIND_A_PAST = word_set(
    """
    a an the my our his her their no some any all me us him it this that these in on at to for with about from by off
    out up down over back away through into twice once again early late yesterday today last and but because so when
    while after before as
    """
)
"""Behind a verb in the past one of them goes on; a bare noun may be what the verb says something of: published ones."""
_ASKING = word_set("how what whats which who whos whose where when why whether any give show tell list chart")
_IS_NOW = word_set("is are has have will can does do")
"""What was, or was done, is told of cases: the inspector was assaulted, residents were in."""
_LONGEST_SUBJECT = 5
_MOVING = MOVED - {"quarter", "third", "half", "percent", "cent"}
_IT = word_set("it its things thats that this")


def does_something(words: Sequence[str]) -> bool:
    """Whether a clause tells what somebody does who is of no case."""
    return verb_of_somebody(words) > 0 or _goes_on_now(words) or _they_say_how_it_went(words)


def does_it_ahead(words: Sequence[str]) -> bool:
    """`Chief flies out Thursday`: what somebody does who is of no case, with a time that is still to come."""
    verb = verb_of_somebody(words)
    return verb > 0 and _is_present(words[verb])


def meets_so_often(words: Sequence[str], at: int) -> bool:
    """`They only meet four times a year`, `I'm only the temp`: an `only` of who it is and when they meet."""
    behind = words[at + 1 : at + 3]
    does = behind[:1] in (["do"], ["does"]) and behind[-1] in _IT
    return words[at] == "only" and behind != [] and (behind[0] in _BEHIND_ONLY or does)


_BEHIND_ONLY = kinds.GOES_ON | word_set("temp new here understand understands started just learning")


def verb_of_somebody(words: Sequence[str]) -> int:
    """Where the verb stands behind who asks or is met at work; 0 for nowhere."""
    begins = next((at for at, word in enumerate(words) if word not in kinds.JOINING), 0)
    if words[begins : begins + 1] == [] or words[begins] in _ASKING | kinds.ASKS_OF:
        return 0
    owned = words[begins : begins + 1] != [] and words[begins] in kinds.BEFORE_A_THING
    first = begins + (2 if owned else 1)
    verb = next((at for at in range(first, len(words)) if _is_verb(words, at)), 0)
    subject = words[begins:verb]
    if not verb or len(subject) > _LONGEST_SUBJECT or (kinds.NEVER_TELLS | CASE_WORDS | NARROWING) & {*subject}:
        return 0
    while subject and subject[-1] in _ADVERBS:
        subject = subject[:-1]
    whose = words[begins] in ("my", "our")
    return verb if subject and (whose or subject[-1] in _WHO or stem(subject[-1]) in _WHO) else 0


def _is_verb(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in AUXILIARIES and word not in _ADVERBS:
        return word in _IS_NOW and not _is_done_to(words[at + 1 : at + 2])
    if _is_present(word):
        return True
    past = word in IRREGULAR_FORMS or (word.endswith("ed") and _is_of_a_verb(word, ("ed", "d")))
    return past and (at + 1 == len(words) or words[at + 1] in _BEHIND_A_PAST)


def _is_done_to(behind: Sequence[str]) -> bool:
    """Whether something was done to somebody, who may be of the case that is meant: has been hurt."""
    return behind != [] and (behind[0] in kinds.PASSIVE or (behind[0].endswith("ed") and behind[0] not in SAFE))


def _is_present(word: str) -> bool:
    return word.endswith("s") and word not in _WHO and stem(word) not in _WHO and _is_of_a_verb(word, ("s", "es"))


def _is_of_a_verb(word: str, endings: Sequence[str]) -> bool:
    bases = {word.removesuffix(one) for one in endings if word.endswith(one)}
    bases |= {f"{word.removesuffix('ies')}y"} if word.endswith("ies") else set()
    bases |= {base[:-1] for base in bases if len(base) > 2 and base[-1] == base[-2]}
    return not VERBS.isdisjoint(bases)


def _goes_on_now(words: Sequence[str]) -> bool:
    """`He never stops`, `they meet on Mondays`: what goes on, in words that are passed over anyway."""
    said = [word for word in words if word not in kinds.JOINING]
    while len(said) > 1 and said[1] in _ADVERBS:
        said = [said[0], *said[2:]]
    if len(said) < len(("he", "stops")):
        return False
    if said[0] in _THEY:
        return (said[1] in kinds.GOES_ON and not said[1].endswith("ed")) or (said[1] == "do" and said[2] in _IT)
    if said[0] in _THEYRE:
        return said[1].endswith("ing") and {*said} <= SAFE | {said[1]} and _is_of_a_verb(said[1], ("ing",))
    if said[0] in _HE and said[1] in kinds.DENIED and said[2] in SAYING:
        return {*said} <= SAFE
    ongoing = said[0] in _HES or (said[0] in _HE and (_is_present(said[1]) or said[1] in ("is", "has", "will")))
    return ongoing and {*said} <= SAFE


def _they_say_how_it_went(words: Sequence[str]) -> bool:
    """`They reckon it's doubled`: what somebody takes the change for, which the answer tells."""
    said = [word for word in words if word not in kinds.JOINING]
    if len(said) < len(("they", "say", "its", "doubled")) or said[0] not in _THEY | _HE or said[1] not in SAYING:
        return False
    behind = said[2:]
    return behind[0] in _IT and not _MOVING.isdisjoint(behind) and {*behind} <= SAFE | _MOVING | _IT
