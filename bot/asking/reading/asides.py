"""What people say beside what they ask: who wants the figure and what for, and that something happened at all.

Such words are known by their grammar, not one by one: `for the DCI's monthly review at 10`, `the chief has asked for`.
A name of the catalogue is never part of them, nor is a word that could be the name of a place.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from bot.asking.periods.clock_times import TIMES_BEGIN, clock_words, times_of_need
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.periods.period_phrases import first_words, lengths_at, phrases
from bot.asking.reading.handed_to import handed_to
from bot.asking.reading.statements_that_narrow import is_of_a_team, names_what_is_wanted
from bot.asking.words.aside_wordings import ASKERS, COURTESIES, DEADLINES, EXACT, HEDGES, PURPOSES
from bot.asking.words.common_words import COMMON
from bot.asking.words.frame_wordings import FRAMES
from bot.asking.words.how_it_is_wordings import HOW_IT_IS
from bot.asking.words.indefinite_wordings import INDEFINITE
from bot.asking.words.occasion_words import KINDS_OF_OCCASIONS, OPENING_NOUNS, OWNERS, PURPOSE_NOUNS
from bot.asking.words.parentheses import PARENTHESES
from bot.asking.words.passing_words import HARMLESS, LEFT_AFTER_MEASURE, TITLES
from bot.asking.words.request_wordings import REQUESTS
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Said
from bot.asking.words.words_without_bearing import ANYWHERE

IsName = Callable[[str], bool]
_PURPOSES = phrases(
    "for, ahead of, in time for, in, i need it for, need it for, needed for, its for, it is for, this is for"
)
_OPENING_PURPOSES = phrases(
    "before, ive got, i have got, i have, got, we have, weve got, have, preparing for, prepping for, prep for, "
    "im preparing for, im prepping for, writing, im writing, i am writing, doing, im doing, i am doing, drafting, "
    "im drafting, updating, im updating, off to, going into, im going into"
)
_PURPOSES_AT_THE_BEGINNING = _PURPOSES | _OPENING_PURPOSES
_NOT_AFTER_IN = word_set("the a an")
_TIMES_AFTER = phrases(
    "today, tomorrow, later, later today, tonight, this morning, this afternoon, this evening, tomorrow morning, "
    "tomorrow afternoon, on monday, on tuesday, on wednesday, on thursday, on friday, next week, in an hour, "
    "in a minute, in ten minutes, in half an hour, shortly, soon, now"
)
_ASKED = phrases(
    "wants, wanted, needs, need, want, needed, requires, requested, asked, asks, asking, is asking, are asking, "
    "was asking, has asked, have asked, is after, was after, would like, wants to know, wants to see, has requested, "
    "keeps asking, wanting, is wanting, needs to know, is chasing, has been asking, is interested in, just asked, "
    "has just asked, has queried, queried, is querying"
)
_ASKED_TAILS = phrases("for, about, me for, us for, me about, us about, to know, to know about, to see, me, us, the")
_TITLED = TITLES | {"cllr", "councillor", "sir", "mp"}
_BECAUSE = word_set("because cos as since coz")
_HELPERS = phrases("was, were, been, have been, has been, had been, which were, that were, there were, got")
_HAPPENED = phrases(
    "recorded, reported, reported to us, reported to the police, reported to police, record, logged, log, "
    "registered, carried out, carry out, conducted, conduct, done, made, happened, "
    "happen, occurred, occur, took place, taken place, take place, committed, counted, had, have, seen, see, saw, get, "
    "take, took, receive, received, handle, handled, deal with, dealt with, "
    "finish, finish on, end up on, end on"
)
_HAPPENED_ALONE = phrases(
    "happened, occurred, took place, taken place, carried out, conducted, committed, done, happens, happen, "
    "occurs, occur, takes place, take place, comes from, come from, are committed, "
    "is committed"
)
_HANDED = word_set(
    """
    ping shoot drop fling chuck sling bung fetch pull read run print email message text send get give find tell show
    pass hand forward quote spare lend dig humour walk talk grab sort bring remind whizz pop knock rustle
    """
)
_LONGEST_KIND = 4
_LONGEST_STATEMENT = 12
_ALWAYS_SHORT, _LONGEST_ABBREVIATION = 3, 7
_OF_ONESELF = phrases(
    "i have, i am, ive, im, i need to, doing my, doing a, got a, got my, writing my, writing a, ive got"
)
_APPOINTMENTS = word_set(
    "am pm call calls chat catch up conversation deadline minutes hour teams zoom phone assignment essay application "
    "promotion exam course soon later today tomorrow due next week visit pdr appearance"
)
_OF_PLACES = word_set("in at near around from cover covering within across by for on about")
_NARROWING = word_set(
    "not no only without excluding except but apart bar minus mean just want wanted looking after like interested"
)
_OF_STATEMENTS = _APPOINTMENTS | KINDS_OF_OCCASIONS | OPENING_NOUNS | OWNERS | COMMON | HARMLESS
_OF_ASKERS = KINDS_OF_OCCASIONS | OPENING_NOUNS
_PERSONS = phrases("people were, people have been, people did we, people have we, people did you, people did they")


_REQUESTS = word_set(
    """
    request requests enquiry enquiries inquiry query question questions release sitrep stat stats statistic steer ask
    favour refresher lowdown readout fact facts info information detail details data number figure pull extract
    handle feel
    """
)
_QUANTITIES = word_set("number figure data stat stats statistic pull extract readout detail details facts info")
_OF_SOME = word_set(
    """
    monthly weekly daily quarterly annual yearly community neighbourhood partnership local public people media press
    staff officer officers shift early late night duty joint rural vulnerability prevention roads response custody
    partners stakeholder youth victim victims crime safety rapid internal external ward parish resident residents
    tenants morning afternoon evening digital drug first estates fleet change little short small big monday
    tuesday wednesday thursday friday mondays tuesdays wednesdays thursdays fridays tonight tonights
    """
)
"""Before a number they may say of which cases it is, or of how long a time."""
_NEEDS = word_set("need needed wanted want after got have")
_BEFORE_A_REQUEST = word_set("please pls hi hello hey me us a the quick reeve morning afternoon evening need want")
_JUST_BEFORE_A_REQUEST = _BEFORE_A_REQUEST | ANYWHERE
_OPENS_A_REQUEST = _BEFORE_A_REQUEST | COMMON | HARMLESS
"""With nothing but these before it `a crime number` may be what somebody wants; behind a measure it says more of it."""
_REQUESTED = word_set("on for about of re regarding around")
_OF_OPENINGS = _OF_ASKERS | _REQUESTS | OWNERS | _REQUESTED
_WHERE_WE_ARE = phrases(
    "where we at with, where we at on, where are we up to with, where are we up to on, where are we sat with, "
    "where are we with, where are we on, where are we at with, where are we at on, where do we stand with, where "
    "do we stand on, where have we got to with, where have we got to on, where did we get to with, where did we "
    "end up on, where did we end up with, where did we finish on, how bad is, how bad was, how good is, how good "
    "was, how high is, how low is, how big is, how much of a problem is, how big a problem is, how much of an "
    "issue is, how serious is, hows it looking for, what is going on with, whats going on with, what is happening "
    "with, whats happening with, what is the story with, whats the story with, what is the story on, whats the "
    "story on, what is the score with, whats the score with, whats the score on, what is the situation with, "
    "whats the situation with, what is the situation on, whats the situation on, what is the picture on, whats "
    "the picture on, whats the picture for, what is the picture for, talk me through, walk me through, whats the "
    "damage on, what has happened to, what has happened with, whats happened to, whats happened with, "
    "what happened to, "
    "what happened with, what is going on in, what have we seen with, how does it look for, "
    "how is it going with, hows it going with, position on, position with, the position on, the position with, "
    "what is the position on, what is the position with, whats the position on, whats the position with, "
    "current position on, the current position on, what is the current position on"
)
"""All of them ask how much of something there is."""


def _openings(words: Sequence[str], at: int, written: str, is_name: IsName) -> Iterator[int]:
    """`Sitrep on`, `FOI request:`, `press query -`: that something is asked, up to `on` or the like, or to a break."""
    yield from lengths_at(words, at, _WHERE_WE_ARE)
    place = at + (words[at] in _NEEDS)
    for _ in range(_LONGEST_KIND + 1):
        if place >= len(words) or is_name(words[place]):
            return
        if words[place] in _QUANTITIES and _OF_SOME & {*words[at:place]}:
            return  # the weekly number
        if words[place] in _REQUESTS:
            yield place + 1 - at
            if words[place + 1 : place + 2] and words[place + 1] in _REQUESTED:
                yield place + 2 - at
        known = words[place] in _OF_OPENINGS
        if not known and not _is_abbreviation(words[place], written, is_name):
            return
        place += 1


def _opening_statement(tokens: Sequence[Token], words: Sequence[str], written: str, is_name: IsName) -> Iterator[int]:
    """`I've a call with the Chief in 5,`: what people say of their day before they ask."""
    if not any(lengths_at(words, 0, _OF_ONESELF)):
        return
    end = next((place for place in range(1, len(words)) if tokens[place].parted), 0)
    if not 0 < end <= _LONGEST_STATEMENT:
        return
    if names_what_is_wanted(words[:end]) or is_of_a_team(words[:end]):
        return
    for place, word in enumerate(words[:end]):
        plain = word in _OF_STATEMENTS or word.isdecimal()
        placed = word in _OF_PLACES and not words[place + 1].isdecimal()
        if placed or word in _NARROWING or is_name(word) or not (plain or _is_abbreviation(word, written, is_name)):
            return
    yield end


def asides(tokens: Sequence[Token], words: Sequence[str], at: int, written: str, is_name: IsName) -> Iterator[int]:
    """How many words from a place on may be an aside. `words` are those of the tokens, `written` the text as typed.

    Names end an aside.
    """
    if not _may_begin(tokens, words, at, written, is_name):
        return
    yield from _worded(tokens, words, at, written, is_name)
    if words[at] in _BEGIN_PURPOSES:
        yield from _purposes(tokens, words, at, written, is_name)
    if at == 0 or tokens[at].parted or words[at] in _BECAUSE or words[at - 1] in ("hi", "hello", "morning"):
        yield from _askers(words, at, written, is_name)
    asks_first = words[at - 1] in _JUST_BEFORE_A_REQUEST and _OPENS_A_REQUEST.issuperset(words[:at])
    if at == 0 or tokens[at].parted or asks_first:
        yield from _openings(words, at, written, is_name)
    if at == 0:
        yield from _opening_statement(tokens, words, written, is_name)
        yield from _asked_by(words, at, is_name)
    if words[at] in _BEGIN_OCCURRENCES:
        yield from _occurrences(words, at)
    yield from handed_to(words, at)
    yield from times_of_need(words, at, parted=tokens[at].parted)
    if words[at] in LEFT_AFTER_MEASURE and words[at + 1 : at + 2] == ["of"]:
        yield 2
    if at and words[at - 1] in ("many", "of"):
        yield from lengths_at(words, at, _PERSONS)
    if words[at] in _HANDED and words[at + 1 : at + 2] in (["me"], ["us"], ["over"], ["up"], ["out"], ["together"]):
        yield 2


def _may_begin(tokens: Sequence[Token], words: Sequence[str], at: int, written: str, is_name: IsName) -> bool:
    """Whether an aside can begin with a word, or where it stands: within a clause most words begin none."""
    if at == 0 or tokens[at].parted or words[at - 1] in _JUST_BEFORE_A_REQUEST or _begins_anywhere(words[at]):
        return True
    return _is_abbreviation(words[at], written, is_name)


@lru_cache(maxsize=8_192)
def _begins_anywhere(word: str) -> bool:
    worded = any(wordings.may_begin(word, short=False) for wordings in (_WORDINGS, DEADLINES))
    return worded or word in _BEGINNINGS


def _worded(tokens: Sequence[Token], words: Sequence[str], at: int, written: str, is_name: IsName) -> Iterator[int]:
    """What is said in one of the set ways of speaking beside a question, as far as no name stands in it.

    It is never all that was said.
    """
    is_short = _is_abbreviation(words[at], written, is_name)
    after_a_time = at > 0 and (words[at - 1] in _NOUNS_OF_TIME or _is_a_time(words[at - 1]) or tokens[at].opens)
    if words[at] in EXACT and {*words[at + 1 :]} & _FIGURES and (at == 0 or words[at - 1] in OWNERS):
        yield 1  # the official robbery figure
    every = (_WORDINGS, *((DEADLINES,) if after_a_time else ()))
    begun = [wordings for wordings in every if wordings.may_begin(words[at], short=is_short)]
    if not begun:
        return
    said = Said(words, [token.opens for token in tokens], lambda word: _is_abbreviation(word, written, is_name))
    for wordings in begun:
        for length in wordings.lengths(said, at):
            part = words[at : at + length]
            named = any(is_name(word) for word in part if word not in _NO_NAMES_HERE)
            if length < len(words) and not (named or names_what_is_wanted(part) or is_of_a_team(part)):
                yield length


_WORDINGS = ASKERS + PURPOSES + HEDGES + COURTESIES + HOW_IT_IS + FRAMES + REQUESTS + PARENTHESES + INDEFINITE
_BEGIN_PURPOSES = first_words(_PURPOSES_AT_THE_BEGINNING)
_BEGIN_OCCURRENCES = first_words(_HELPERS, _HAPPENED, _HAPPENED_ALONE)
_BEGINNINGS = _BEGIN_PURPOSES.union(
    _BEGIN_OCCURRENCES, first_words(_PERSONS), EXACT, TIMES_BEGIN, LEFT_AFTER_MEASURE, _BECAUSE, _HANDED
)
"""With these words an aside begins that stands within a clause, or with the first of a wording."""
_NOUNS_OF_TIME = word_set("day week month quarter year weeks months date please yet so")
_FIGURES = word_set("figure figures number numbers count total stat stats statistic statistics data")
_NO_NAMES_HERE = word_set("supply residents resident public people deal pcc opcc commissioner authority")
"""Names that are also those who ask, or what is done: we had to deal with it, though a town is called Deal."""


def _purposes(tokens: Sequence[Token], words: Sequence[str], at: int, written: str, is_name: IsName) -> Iterator[int]:
    """`For the PCC's office`, `got an NPT meeting at 10`, `in my monthly report`."""
    opens = at == 0 or tokens[at].parted
    nouns = OPENING_NOUNS if opens else PURPOSE_NOUNS
    for said in lengths_at(words, at, _PURPOSES_AT_THE_BEGINNING if opens else _PURPOSES):
        place = at + said
        if words[place : place + 1] and words[place] in OWNERS:
            place += 1
        elif words[at] == "in":
            continue
        if words[at] == "in" and words[place - 1] in _NOT_AFTER_IN:
            continue
        for _ in range(_LONGEST_KIND):
            if place >= len(words) or tokens[place].parted or is_name(words[place]):
                break
            if words[place] in nouns:
                yield place + 1 - at
                yield from (place + 1 + more - at for more in _times_after(words, place + 1))
            if words[place] not in KINDS_OF_OCCASIONS and not _is_abbreviation(words[place], written, is_name):
                break
            place += 1


def _times_after(words: Sequence[str], place: int) -> Iterator[int]:
    yield from lengths_at(words, place, _TIMES_AFTER)
    if words[place : place + 1] == ["at"] and words[place + 1 : place + 2] and words[place + 1].isdecimal():
        yield 1 + max(clock_words(words, place + 1), 1)


def _asked_by(words: Sequence[str], at: int, is_name: IsName) -> Iterator[int]:
    """`I'm being asked by the Express and Star`, `we have had the Mail on asking`: up to what they ask."""
    for said in lengths_at(words, at, _BEING_ASKED):
        for place in range(at + said, min(at + said + _LONGEST_ASKER, len(words))):
            if words[place] in _ASKING_WORDS:
                yield place - at
                return
            if is_name(words[place]):
                return


_BEING_ASKED = phrases(
    "im being asked by, i am being asked by, ive been asked by, i have been asked by, weve been asked by, "
    "we have been asked by, were being asked by, we are being asked by, asked by, got asked by, i was asked by"
)
_ASKING_WORDS = word_set("how what whats which is are for about whether if who where")
_LONGEST_ASKER = 8


def _askers(words: Sequence[str], at: int, written: str, is_name: IsName) -> Iterator[int]:
    """`The chief wants`, `our PCC has asked about`; `because the boss is asking` too."""
    place = at + (words[at] in _BECAUSE)
    if place < len(words) and words[place] in OWNERS:
        place += 1
    for _ in range(_LONGEST_KIND):
        if place >= len(words):
            return
        known = words[place] in _OF_ASKERS or _is_abbreviation(words[place], written, is_name)
        named = words[place - 1] in _TITLED and place > at and words[place].capitalize() in written
        if not (known or named) or is_name(words[place]):
            return
        place += 1
        for asked in lengths_at(words, place, _ASKED):
            yield place + asked - at
            yield from (place + asked + tail - at for tail in lengths_at(words, place + asked, _ASKED_TAILS))


def _occurrences(words: Sequence[str], at: int) -> Iterator[int]:
    """`Were carried out`, `did we record`, `took place`: that it happened, and nothing of what."""
    for helper in lengths_at(words, at, _HELPERS):
        happened = lengths_at(words, at + helper, _HAPPENED)
        ends = (helper + verb for verb in happened if _ends_there(words, at + helper + verb))
        yield from (end for end in ends if not _begins_a_name(words, at, at + end))
    verbs = _HAPPENED if at and words[at - 1] in ("we", "you", "they", "did") else _HAPPENED_ALONE
    yield from (verb for verb in lengths_at(words, at, verbs) if _ends_there(words, at + verb))
    if words[at] in ("recorded", "logged") and at and (at + 1 == len(words) or _is_a_time(words[at + 1])):
        yield 1  # rapes recorded 2025/26
    if words[at] == "recorded" and words[at + 1 : at + 2] and words[at + 1] in ("the", "most", "fewest", "more", "in"):
        yield 1


def _begins_a_name(words: Sequence[str], at: int, end: int) -> bool:
    """`When was recorded robbery`: behind what asks and before what is counted the verb belongs to that."""
    asked = at == 0 or words[at - 1] in _ASKING
    return asked and words[end - 1] in ("recorded", "reported", "logged") and not _goes_on_behind(words, end)


def _goes_on_behind(words: Sequence[str], end: int) -> bool:
    behind = words[end : end + 1]
    return not behind or _is_a_time(behind[0]) or behind[0] in _PLACING


_ASKING = ("when", "what", "how", "why", "where")
_PLACING = (
    "in",
    "at",
    "for",
    "on",
    "by",
    "across",
    "within",
    "from",
    "under",
    "there",
    "as",
    "and",
    "or",
    "per",
    "each",
)


def _is_a_time(word: str) -> bool:
    said = ("last", "this", "since", "during", "between", "so", "ytd", "fytd", "yesterday", "today", "over")
    return word[:2].isdecimal() or word in said or word in MONTH_NUMBERS


def _ends_there(words: Sequence[str], place: int) -> bool:
    """Whether nothing follows that gives the verb another meaning: done for, made of, taken to court."""
    return words[place : place + 1] not in (["for"], ["of"], ["to"], ["against"], ["as"], ["with"], ["without"])


def _is_abbreviation(word: str, written: str, is_name: IsName) -> bool:
    """Whether a word is written in capitals where the question is not, is no name, and cannot be read as a word.

    A place may be written in capitals too: ASTON.
    """
    short = _abbreviations_in(written)
    return bool(short) and word in short and not is_name(word)


@lru_cache(maxsize=64)
def _abbreviations_in(written: str) -> frozenset[str]:
    """The words of a question that are written in capitals where it is not, and cannot be read as words."""
    words = (one.lower() for one in re.findall(r"\w+", "" if written.isupper() else written) if one == one.upper())
    return frozenset(one for one in words if one.isalpha() and _is_as_short_as_one(one))


def _is_as_short_as_one(word: str) -> bool:
    vowels = any(letter in "aeiouy" for letter in word)
    return len(word) <= _ALWAYS_SHORT or (len(word) <= _LONGEST_ABBREVIATION and not vowels)
