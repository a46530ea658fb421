"""Of whom a clause beside a question tells: of who speaks, of somebody who speaks to them, or of what it is for."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words import own_affairs_words as kinds
from bot.asking.words.case_words import CASE_WORDS
from bot.asking.words.english_words import is_english
from bot.asking.words.slips import VOWELS
from bot.asking.words.statement_words import FELT, SAFE, SHORT_FOR_CASES
from bot.asking.words.tokens import plain_text, tokens_of

_SHORTEST = 2


def tells(said: Sequence[str]) -> bool:
    """Whether a clause is told of who speaks, of somebody who speaks of the figure, or of what it is for."""
    at = next((place for place, word in enumerate(said) if word not in kinds.JOINING | kinds.GREETED), 0)
    words = said[at:]
    if len(words) < _SHORTEST or (words[0] == "how" and words[1] in ("many", "much")):
        return False  # how many officers have we got
    if words[0] == "before" and words[1] in kinds.WHO_TELLS:
        return True
    if words[0] in kinds.WHO_TELLS or (words[0] in kinds.OTHERS and kinds.ME & {*words[1:]}):
        return True
    if _tells_shortly(words):
        return True
    if words[0] in kinds.IT and {"been", "my"} & {*words[1:3]}:
        of_work = kinds.LENGTHS_OF_WORK | (kinds.OCCASIONS if "my" in words[1:3] else frozenset())
        return bool(of_work & {*words[2:]}) and len(words) <= kinds.LONGEST_SUBJECT
    if _is_of_who_speaks_behind_it(words) or _introduces_who_says(words) or _asks_a_favour(words):
        return True
    if words[0] == "for":
        return bool(kinds.HISTORY & {*words}) and len(words) <= kinds.LONGEST_SUBJECT
    if words[0] in ("my", "our"):
        return _tells_of_ours(words)
    if words[0] in kinds.BEGUN or _is_doing(words[0]) or (_is_doing(words[1]) and {"my", "our"} & {*words[2:4]}):
        return True
    if any(pair in kinds.AND_I for pair in pairwise(words[: kinds.LONGEST_SUBJECT])):
        return words[0] not in kinds.NEVER_TELLS
    if words[0] in kinds.IT and words[1:2] != [] and (words[1] in kinds.FOR_WHAT or words[1:3] == ["is", "for"]):
        return any(word in kinds.OCCASIONS | kinds.ASKERS for word in words)
    return _somebody_tells(words) or _will_ask(words) or is_off_to(words) or guesses_why(words)


def _will_ask(words: Sequence[str]) -> bool:
    """`They always ask at scrutiny`, `someone's bound to bring it up`: that somebody will want to know."""
    begins = next((at for at, word in enumerate(words) if at and word in kinds.SURE_TO_ASK), len(words))
    behind = {*words[begins:]}
    who = {*words[:begins]} - {"they"}
    return (
        begins <= kinds.MOST_BEFORE_A_THING
        and not (who & kinds.NEVER_TELLS or who & CASE_WORDS)
        and bool(behind & kinds.RAISES)
        and behind <= kinds.SURE_TO_ASK | kinds.OCCASIONS | kinds.ASKERS | kinds.WHEN_IT_MEETS
    )


def _tells_of_ours(words: Sequence[str]) -> bool:
    """`My sergeant wants it`, `our analyst is on leave`, `my dissertation's due`."""
    if words[-1] == "due" and len(words) <= kinds.MOST_BEFORE_A_THING:
        return True
    is_so = words[1].endswith("s") and words[2:3] != [] and words[2] in kinds.BEHIND_IS
    return is_so or any(word in kinds.SAYS | kinds.TELLING or word.endswith("ed") for word in words[2:])


def _asks_a_favour(words: Sequence[str]) -> bool:
    """`Could you do me a huge favour`: what is asked of Reeve in words that say nothing of what is counted."""
    return words[1] == "you" and words[0] in kinds.ASKS_OF and {*words} <= SAFE


def _is_of_who_speaks_behind_it(words: Sequence[str]) -> bool:
    """`It's embarrassing that I don't know`, `that'd make a good line for the newsletter`."""
    if words[0] not in kinds.IT | kinds.IT_WOULD:
        return False
    if any(pair[0] == "that" and pair[1] in kinds.WHO_TELLS for pair in pairwise(words[1 : kinds.LONGEST_SUBJECT])):
        return True
    return bool({"make", "be"} & {*words[1:3]}) and bool((kinds.OCCASIONS | kinds.TOLD_IN) & {*words[2:]})


def _introduces_who_says(words: Sequence[str]) -> int:
    """`Got a complainant who says`, `had an MP claim`: behind which word stands what somebody says to who speaks."""
    if words[0] not in kinds.HAVING or words[1] not in ("a", "an", "one", "some", "somebody", "someone"):
        return 0
    says = next((at for at, word in enumerate(words[: kinds.LONGEST_SUBJECT]) if at > 1 and word in kinds.CLAIMS), 0)
    plain = [word for word in words[2:says] if word not in ("who", "that", "keeps", "is", "has")]
    return says if says and len(plain) <= _LONGEST_WHO else 0


_LONGEST_WHO = 2


def _tells_shortly(words: Sequence[str]) -> bool:
    """`Press office here`, `dashboards down again`, `deadline 4pm`, `not trying to be difficult`."""
    if len(words) <= kinds.LONGEST_SUBJECT and any(one.removesuffix("s") in kinds.THINGS_AT_WORK for one in words[:2]):
        return True
    when = kinds.WHEN_IT_MEETS | kinds.COUNTED_AT_WORK
    if words[0] == "deadline" and all(one in when or one[:1].isdigit() for one in words[1:]):
        return True
    if words[0] in ("first", "last") and words[1] in kinds.LENGTHS_OF_WORK and kinds.IN_POST & {*words[2:]}:
        return len(words) <= kinds.LONGEST_SUBJECT
    if words[0] == "on" and words[1] == "hold":
        return True
    if words[1] == "here" or words[:2] == ["not", "trying"]:
        return not kinds.NEVER_TELLS & {*words}
    if words[-1] == "here" and words[-2] in kinds.ASKERS | {"office"} and not kinds.NEVER_TELLS & {*words}:
        return len(words) <= kinds.MOST_BEFORE_A_THING
    return False


def is_off_to(words: Sequence[str]) -> bool:
    """`Saturday night economy meeting`, `parish council in Sale tonight`: a clause that is nothing but an occasion."""
    meets = next((at for at, word in enumerate(words) if at and word in kinds.MEETS), 0)
    if not meets or meets >= kinds.LONGEST_SUBJECT or {"by", "per", "misconduct"} & {*words[:meets]}:
        return False
    rest = [*words[meets + 1 :]]
    if words[meets] in kinds.PAPERS_READ and (rest or CASE_WORDS & {*words[:meets]}):
        return False
    when = next((at for at, word in enumerate(rest) if word in kinds.WHEN_IT_MEETS), len(rest))
    is_placed = rest[:1] in (["in"], ["at"]) and len(rest) <= kinds.MOST_BEFORE_A_THING
    if not rest:
        return words[meets] not in kinds.GATHERS
    return is_placed or (when == 0 and len(rest) <= kinds.MOST_BEFORE_A_THING)


def guesses_why(words: Sequence[str]) -> bool:
    """`Sure it must be after that job on the line`: what who asks takes for the cause."""
    sure = next((at for at, word in enumerate(words[: kinds.MOST_BEFORE_A_THING]) if word in kinds.SURE), -1)
    if sure < 0 or not kinds.IT & {*words[sure + 1 : sure + 3]}:
        return False
    begins = range(sure + 2, min(len(words), sure + 2 + kinds.MOST_BEFORE_A_THING))
    joint = next((at for at in begins for why in kinds.WHY if tuple(words[at : at + len(why)]) == why), 0)
    if any(word[:1].isdigit() for word in words[joint:]):
        return False
    return bool(joint) and all(word in SAFE | {"must"} for word in words[sure + 1 : joint])


def is_told_of_nobody(words: Sequence[str]) -> int:
    """Where somebody says that nobody is so: a councillor keeps saying nobody gets charged; 0 for nowhere."""
    at = next((place for place, word in enumerate(words) if place and word in kinds.NOBODY), 0)
    before = [word for word in words[:at] if word != "that"]
    behind = words[at + 1 : at + 2]
    if not behind or not (behind[0] in kinds.SAYS or behind[0].endswith("s")):
        return 0
    return at if before and before[-1] in kinds.TELLING and words[0] not in kinds.NEVER_TELLS else 0


def is_believed(words: Sequence[str], at: int) -> bool:
    """Whether a number is what somebody takes the figure for: has 4.5 in his head, the boss reckons it was 200."""
    behind = [word for word in words[at + 1 :] if word not in ("percent", "ish", "or", "so")]
    if len(behind) <= _LONGEST_WHO + 1 and behind[:1] == ["in"] and behind[-1] in kinds.IN_MIND:
        return True
    verb = next((place for place, word in enumerate(words[:at]) if word in kinds.BELIEVING), at)
    return verb < at and not behind and {*words[verb + 1 : at]} <= kinds.BEFORE_A_BELIEF


def is_a_desk(words: Sequence[str]) -> bool:
    """`I'm licensing`, `I'm in comms, so`."""
    said = [word for word in words if word not in kinds.JOINING and word not in ("am", "in", "the")]
    return len(said) == _SHORTEST and said[0] in ("i", "im") and said[1] in kinds.DESKS


def tells_how_it_went(words: Sequence[str], found: Sequence[tuple[int, int, object]]) -> bool:
    """`Shoplifting in Sale was grim`: what is named, and what was felt of it."""
    named = {at for start, end, _ in found for at in range(start, end)}
    verb = next((at for at, word in enumerate(words) if at not in named and word in kinds.HAS_GONE), None)
    if not verb or 0 not in named:
        return False
    felt = FELT | kinds.HIGH
    before = (word for at, word in enumerate(words[:verb]) if at not in named)
    rest = (word for at, word in enumerate(words) if at > verb and at not in named)
    return all(word in SAFE | felt | kinds.AMOUNTS for word in (*before, *rest)) and bool(felt & {*words[verb:]})


def has_a_bare_part(text: str) -> bool:
    """Whether a part of a clause between its commas is of words that tell nothing: children, the commissioner said."""
    parts = [[token.word for token in tokens_of(plain_text(part))] for part in text.split(",")]
    return len(parts) > 1 and any(part and not (tells(part) or {*part} <= SAFE) for part in parts)


def _somebody_tells(words: Sequence[str]) -> bool:
    """`The convener remembers`, `one of the cafe owners reckons`, `morale is on the floor`."""
    verbs = (kinds.TELLING | kinds.STATES | kinds.DENIED | kinds.GOES_ON) - {"not"}
    placed = {
        at for at, pair in enumerate(pairwise(words)) if pair[0] in ("on", "at") and pair[1] in kinds.BEFORE_A_PERSON
    }
    verb = next((at for at, word in enumerate(words) if at and word in verbs and at not in placed), len(words))
    subject = {*words[:verb], *(word.removesuffix("s") for word in words[:verb])}
    if words[0] in kinds.BEFORE_A_PERSON and kinds.ME & {*words[2:]} and not subject & kinds.NEVER_TELLS:
        return True
    if verb > kinds.LONGEST_SUBJECT or verb == len(words):
        return False
    if words[verb] in kinds.TELLING:
        return not subject & kinds.NEVER_TELLS or tells_us(words) > 0 or end_of_who_tells(words) > 0
    if words[0] in kinds.NEVER_TELLS | kinds.ASKS_OF or _is_done_to(words[verb:]):
        return False
    if subject & kinds.ANYBODY and not {*words[verb:]} & (FELT | kinds.ME):
        return False  # everyone got away
    of_no_case = words[0] in kinds.BEFORE_A_THING and not subject & (CASE_WORDS | kinds.NEVER_TELLS)
    return of_no_case or bool(subject & (kinds.ASKERS | kinds.OCCASIONS | kinds.OF_THE_WORK))


def _is_done_to(words: Sequence[str]) -> bool:
    """Whether something was done to somebody, which may be the case that is meant: was assaulted, got spat at."""
    done = words[1:2] != [] and words[1].endswith(("ed", "en")) and words[1] not in SAFE | FELT
    return done and words[0] in kinds.PASSIVE


def without_initials_that_ask(words: Sequence[str], written: Iterable[str], vocabulary: Vocabulary) -> list[str]:
    """The words with a body that asks as a boss, where it is called by initials: FCR is in the room."""
    at = next((place for place, word in enumerate(words) if word not in kinds.JOINING | {"the", "our"}), 0)
    if at + 1 >= len(words) or vocabulary.is_name(words[at]):
        return [*words]
    word, verb = words[at], words[at + 1]
    is_short = word.upper() in {*written} or (is_of_initials(word) and word not in SAFE and not is_english(word))
    asks = kinds.TELLING | ({verb} if {*words[at + 2 :]} & kinds.IS_THERE else set())
    if not is_short or (word in SHORT_FOR_CASES and verb not in asks):
        return [*words]
    return [*words[:at], "boss", *words[at + 1 :]]


def is_of_initials(word: str) -> bool:
    """Whether letters are such as nobody can say as a word: fpb, dmm."""
    return _SHORTEST <= len(word) <= _LONGEST_INITIALS and word.isalpha() and not VOWELS & {*word}


_LONGEST_INITIALS = 5


def tells_us(words: Sequence[str]) -> int:
    """Where somebody tells who speaks something: victims tell me, retailers keep telling us."""
    return next((at for at, word in enumerate(words) if word in ("me", "us") and words[at - 1] in kinds.TELLING), 0)


def end_of_who_tells(words: Sequence[str]) -> int:
    """Where those who tell something end: the youth club asked; 0 where it is none of those who may."""
    verb = next((at for at, word in enumerate(words) if at and word in kinds.TELLING), 0)
    subject = {*words[:verb]}
    known = subject & (kinds.ASKERS | kinds.OCCASIONS) and not subject & kinds.NEVER_TELLS
    known = known or (words[0] in kinds.ONE_OF_OURS and bool(kinds.TO_ASK & {*words[verb : verb + 1]}))
    if (says := _introduces_who_says(words)) > 0:
        return says
    return verb if known and verb <= kinds.LONGEST_SUBJECT else 0


def tells_what_went_on(words: Sequence[str]) -> bool:
    """`We've had loads of sheds done over`: of how many there were for a while, and none of those that are meant."""
    begun = next((at for at, word in enumerate(words[:3]) if word in kinds.HAD), -1)
    who = kinds.WHO_TELLS | {"theres", "there"}
    some = kinds.SOME & {*words[begun + 1 : begun + 1 + kinds.MOST_BEFORE_A_THING]}
    return begun > 0 and words[0] in who and bool(some) and not kinds.WITH & {*words}


def tells_what_happened(words: Sequence[str]) -> bool:
    """`When the schools went back`, `thats when the portal came in`: what there was then, as the question says when."""
    words = words[1 + (words[1:2] in (["is"], ["was"])) :] if words[0] in ("that", "thats", "which") else words
    begun = next((at for at, word in enumerate(words) if word in kinds.BEGINNING), 0)
    if kinds.NEVER_TELLS & {*words} or CASE_WORDS & {*words[begun:]}:
        return False  # when they went for jewellery, when the offender took a phone
    return (
        words[:1] == ["when"]
        and not {"was", "were", "had"} & {*words}
        and 1 < begun <= kinds.MOST_BEFORE_A_THING
        and len(words) <= kinds.LONGEST_SUBJECT
    )


def tells_what_is_new(words: Sequence[str]) -> bool:
    """`New phones went in`, `the system went live`: that something at work began. What is new is no case."""
    begun = next((at for at, word in enumerate(words) if at and word in kinds.BEGINNING | kinds.BROUGHT_IN), 0)
    thing, behind = {*words[:begun]}, words[begun + 1 :]
    at_work = "new" in thing or (bool(thing & kinds.OF_THE_WORK) and behind != [])
    plain = not thing & kinds.NEVER_TELLS and {*behind} <= kinds.BEHIND_A_BEGINNING
    return 0 < begun <= kinds.MOST_BEFORE_A_THING and at_work and plain


def tells_from_when(words: Sequence[str]) -> bool:
    """`Since we have had the new patrols`, `while I was off`: a time, where the question says none of its own."""
    return words[0] in ("since", "while", "whilst") and any(
        word in kinds.PAST or word.endswith("ed") for word in words[1:]
    )


def _is_doing(word: str) -> bool:
    return word.endswith("ing") and len(word) > len("being") and word not in kinds.NOT_DONE_BY_WHO_ASKS
