"""Whether a deliverable is asked about by some words of its title: when it is due, how it is going, whose it is."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.asking.names.deliverables_called import (
    PIECES_OF_WORK,
    deliverables_called,
    is_of_another_name,
    titled_with,
)
from bot.asking.names.named import Sort
from bot.asking.names.surely_called import is_barely_called, surely_called
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import IN_ITS_WORDS, Choice, Intent, NotUnderstood, Question
from bot.asking.reading.fitting_deliverables import fitting
from bot.asking.reading.left_over import MOST_CHOICES
from bot.asking.reading.parts_of_the_work import by_the_number_of_its_parts
from bot.asking.words.passing_words import HARMLESS, SHORTHAND
from bot.asking.words.tokens import Token, stem
from bot.asking.words.update_phrases import PARTS_OF_AN_UPDATE
from bot.asking.words.word_sets import word_set

_DUE = word_set(
    "due deadline deadlines when whens overdue late behind finish finished finishes finishing complete completed "
    "completes completion done delivered deliver ready ends end outstanding supposed meant expected planned scheduled "
    "schedule owed owing date target falls fall land lands live slipped slipping delayed start starts starting begin "
    "begins beginning milestone milestones"
)
"""By when a piece of work is to be done, and whether it is."""
_WHO = word_set(
    "who whos whose whom lead leads leading led own owns owned owner owning responsible responsable accountable "
    "answerable answers charge hook runs run running sro contact down looks after behind heads heading manages doing "
    "sit sits sitting rest rests fall falls belong belongs with"
)
_DEPUTY = word_set("deputy deputises deputising deputise cover covers covering stands")
_HOW = word_set(
    "how hows what whats where wheres happening happened going gone status state position stand stands standing "
    "update updates updated latest news word progress progressing progressed coming come along moving movement rag "
    "red amber green looking track heard hear said say says told getting report reported hold holding holdup delay "
    "stuck stalled stalling blocking blocked stopping wrong gone why next reporting reports reported deferred "
    "postponed "
    "send sent sends submit submitted supply supplied provide provided file filed give gave given hand handed amber "
    "summarise summary recap colour color"
)
"""How it is coming on."""
_WHETHER = word_set("is are was were has have did isnt arent hasnt havent didnt")
_WHEN = word_set("when whens due deadline deadlines owing owed overdue late outstanding")
_BY_NOW = word_set("been yet already now ever")
"""Whether it has been done: is the hub open yet, has the charter been signed."""
_AROUND = HARMLESS | word_set(
    "our your their be been we us you they i them as by up w right any again currently actually anything everything "
    "yet give re regarding know wheres back off out not supposed should will would isnt arent hasnt havent didnt did "
    "wasnt which why next wise go goes going last when chapter verse lowdown skinny full story far through got talk"
)
_IN_WORDS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}
"""As a title has them: the second wing."""
_HOW_OFTEN = word_set("often regularly frequently held happen happens")
_OF_FIGURES_SAID = word_set("many much most fewest highest lowest percent percentage total average rate")
"""What is asked of figures alone."""
_OF_FIGURES = (
    *(Intent.SAID, Intent.OWED, Intent.LEAD, Intent.LIST_OVERDUE, Intent.LIST_LATE),
    Intent.LIST_MEETINGS,
)


def asked_of_a_deliverable(
    found: Question | NotUnderstood, tokens: Sequence[Token], vocabulary: Vocabulary, *, goes_on: bool = False
) -> Question | NotUnderstood | None:
    """The question about the deliverable that is meant, or the choice between several; None where none is.

    `found` is how the words were read before: what is understood as a figure, or names a deliverable, is that.
    `goes_on` says that it follows a figure.
    """
    if isinstance(found, Question) and (more := _asked_besides_the_lead(found, {token.word for token in tokens})):
        return Question(intent=more, topics=found.topics, only_first=more is Intent.SAID)
    if isinstance(found, Question) and (found.intent not in _OF_FIGURES or found.measures or found.topics):
        return None
    if not vocabulary.register.deliverables:
        return None
    words = [_IN_WORDS.get(token.word) or SHORTHAND.get(token.word, token.word) for token in tokens]
    if (of_an_update := _by_what_an_update_holds(words, vocabulary)) is not None:
        return of_an_update
    of_its_parts = _by_its_number_of_parts(words, vocabulary) or by_the_number_of_its_parts(words, vocabulary)
    if of_its_parts is not None:
        return of_its_parts
    words = _without_a_bare_one(_without_leads(_called_back(words, vocabulary), vocabulary))
    asks = _asked(words)
    if asks is not None and (called := _called(words, vocabulary)):
        return _of_those(called, asks, words, vocabulary)
    if asks is Intent.OWED and (due := _due_by_one_word(found, words, vocabulary)) is not None:
        return due
    if _speaks_of_no_work(asks, words, vocabulary, goes_on=goes_on):
        return None
    return _of_what_fits(found, asks, words, vocabulary, goes_on=goes_on)


def _speaks_of_no_work(asks: Intent | None, words: Sequence[str], vocabulary: Vocabulary, *, goes_on: bool) -> bool:
    """Whether one word alone may be of a title, and nothing says that work is meant: vilages; what's the backlog."""
    asking = _AROUND | _DUE | _WHO | _HOW | _BY_NOW
    if asks is None:
        return is_barely_called(words, asking, vocabulary)
    own = [word for word in words if word not in asking]
    return goes_on and len(own) == 1 and {*words} & (_DUE | _WHO | _HOW) <= _WHAT and PIECES_OF_WORK.isdisjoint(words)


_WHAT = word_set("what whats")
"""They ask for a figure as well."""


def _asked_besides_the_lead(found: Question, said: set[str]) -> Intent | None:
    """What tells the lead too: how often they report is with when its updates are due, how far they got with these."""
    of_deliverables = bool(found.topics) and all(sort == Sort.DELIVERABLE.value for sort, _ in found.topics)
    if found.intent is not Intent.LEAD or not of_deliverables or said.isdisjoint(_ANDS | {"how", "hows"}):
        return None
    return Intent.OWED if said & (_WHEN | _HOW_OFTEN) else Intent.SAID if said & _HOW_FAR else None


_HOW_FAR = word_set("how hows far status rag colour progress latest update updates elements doing going")


def _by_what_an_update_holds(words: Sequence[str], vocabulary: Vocabulary) -> Question | NotUnderstood | None:
    """`Next steps on the telephony project`: the last word on it, of which the answer says where it has none."""
    part = next((PARTS_OF_AN_UPDATE[stem(word)] for word in words if stem(word) in PARTS_OF_AN_UPDATE), "")
    rest = [word for word in words if stem(word) not in PARTS_OF_AN_UPDATE]
    called = _called(rest, vocabulary) if part and {*words}.isdisjoint(_WHO) else []
    found = _of_those(called, Intent.SAID, rest, vocabulary) if called else None
    if not isinstance(found, Question) or titled_with(part, vocabulary):
        return found
    return replace(found, topics=(*found.topics, (IN_ITS_WORDS, part)))


def _of_what_fits(
    found: Question | NotUnderstood, asks: Intent | None, words: Sequence[str], vocabulary: Vocabulary, *, goes_on: bool
) -> Question | NotUnderstood | None:
    """What is asked of the deliverable that all of the words are of; where its title lacks some, its last words say.

    So many things as a piece of work makes are no figure that is held: how many knife bins are in. Where nothing asks
    for it (new police officers), all of the words are of its title.
    """
    by_its_words = asks in (Intent.SAID, Intent.OWED) or (asks is None and words[0] in _WHETHER)
    asks = asks or Intent.SAID
    known = fitting(words, _AROUND | _DUE | _WHO | _HOW | _BY_NOW, vocabulary)
    sure = surely_called([one.key for one in known], words, vocabulary)
    known = [one for one in known if one.key in sure]
    whole = [one.key for one in known if not one.rest]
    if isinstance(found, NotUnderstood) and found.reason not in _NOT_KNOWN:
        titled = known[0].titled if whole and known else ()
        return _of_those(whole, asks, words, vocabulary) if found.word in titled and len(whole) == 1 else None
    if whole:
        may_be_another = isinstance(found, Question) or found.choices
        return None if len(whole) > 1 and may_be_another else _of_those(whole, asks, words, vocabulary)
    known = [one for one in known if len(one.rest) <= max(_MOST_BESIDE, len(one.titled))]
    if not known or isinstance(found, Question) or found.choices or goes_on or not by_its_words:
        return None
    topics = tuple((Sort.DELIVERABLE.value, one.key) for one in known)
    rest = dict.fromkeys(word for one in known for word in one.rest)
    if not _TIMES.isdisjoint(rest):
        return None  # of a time a figure is asked
    return Question(intent=Intent.SAID, topics=(*topics, *((IN_ITS_WORDS, word) for word in rest)), only_first=True)


_MOST_BESIDE = 2
"""How many words its last update may have to say, where its title has fewer."""
_TIMES = word_set(
    "last this next previous prior past current since until till ytd fytd rolling year years month months quarter "
    "quarters week weeks weekend day days yesterday ago yr yrs mth mths wk wks qtr fy"
)
_NOT_KNOWN = frozenset({"word", "spelling", "no measure", "group", "part of a name", "mixed", "place", "two things"})
"""Why words were no figure where they may be of a piece of work; what is of a person is so where the title has it."""


def _called_back(words: list[str], vocabulary: Vocabulary) -> list[str]:
    """The call back as one word where a piece of work is called so: back by itself says nothing."""
    together = [pair for pair in pairwise(words) if pair == ("call", "back")]
    if not together or not titled_with("callback", vocabulary):
        return words
    at = words.index("call")
    return [*words[:at], "callback", *words[at + 2 :]] if words[at + 1 : at + 2] == ["back"] else words


def _without_a_bare_one(words: list[str]) -> list[str]:
    """Some words without `one` where no article stands before it: is response one is of no piece of work."""
    if not _TELLS_WHICH.isdisjoint(words):
        return words
    return [word for word in words if word not in ("one", "ones")] or words


_TELLS_WHICH = word_set("the that this those these our which what any every each")


def _by_its_number_of_parts(words: Sequence[str], vocabulary: Vocabulary) -> Question | None:
    """`How many of the 16 elements are done`: the last word on the only deliverable that has so many."""
    numbers = [int(word) for word, noun in pairwise(words) if word.isdecimal() and noun in _PARTS_OF_ONE]
    own = [key for key, one in vocabulary.register.deliverables.items() if numbers == [one.elements or 0]]
    asked = Question(intent=Intent.SAID, topics=tuple((Sort.DELIVERABLE.value, key) for key in own), only_first=True)
    return asked if len(own) == 1 and {*words}.isdisjoint(_WHO) else None


_PARTS_OF_ONE = word_set("element elements")


def _without_leads(words: list[str], vocabulary: Vocabulary) -> list[str]:
    """Some words without the lead named beside the piece of work: did Commander Trust send anything in for it."""
    for start in range(len(words)):
        for end in range(min(len(words), start + _LONGEST_TITLE), start, -1):
            if any(one.sort is Sort.LEAD for one in vocabulary.readings(tuple(words[start:end]))):
                return [*words[:start], *words[end:]] if len(words) > end - start else words
    return words


_LONGEST_TITLE = 7


def _of_those(
    called: Sequence[str], asks: Intent, words: Sequence[str], vocabulary: Vocabulary
) -> Question | NotUnderstood | None:
    """What is asked of the deliverable that is called so, or which of several is meant."""
    topics = tuple((Sort.DELIVERABLE.value, key) for key in called)
    if len(called) == 1 and asks is Intent.DEPUTY:
        lead = vocabulary.register.deliverables[called[0]].lead
        return Question(intent=asks, topics=((Sort.LEAD.value, lead),)) if lead else None
    if len(called) == 1:
        return Question(intent=asks, topics=topics, only_first=asks is Intent.SAID)
    if len(called) > MOST_CHOICES:
        return None
    titles = [vocabulary.register.deliverables[key].title for key in called]
    said = " ".join(word for word in words if word not in _AROUND | _DUE | _WHO | _HOW)
    if not said:
        return None  # which reports are overdue: no word is of one
    choices = tuple(Choice(title, f"{_ASKING[asks]} {title}") for title in titles)
    return NotUnderstood("part of a name", said, choices=choices)


def _due_by_one_word(
    found: Question | NotUnderstood, words: Sequence[str], vocabulary: Vocabulary
) -> Question | NotUnderstood | None:
    """`When is the refit due`: of what has that one word in its title, where it is the name of nothing else.

    Nor may it be a part of such a name, unless a piece of work is spoken of: why was response late asks of a figure.

    A list of all that is due, or the day of the board, is no answer to what is said of one thing.
    """
    own = [(place, word) for place, word in enumerate(words) if word not in _BESIDE_ONE]
    if {*words}.isdisjoint(_FALLS_DUE) or len(own) != 1 or vocabulary.readings((own[0][1],)):
        return None
    ((place, word),) = own
    if is_of_another_name(word, words, vocabulary):
        return None
    titled = titled_with(word, vocabulary)
    titled = titled if word in PIECES_OF_WORK else surely_called(titled, words, vocabulary)
    on_it = place > 1 and word in PIECES_OF_WORK and words[place - 2] in _ON and words[place - 1] in _BEFORE_ONE
    if (len(titled) > 1 or on_it) and isinstance(found, Question) and found.intent is Intent.LIST_OVERDUE:
        return None  # overdue on the plan: all that is
    if len(titled) > MOST_CHOICES:
        return NotUnderstood("no deliverable by itself", word)
    if titled:
        return _of_those(titled, Intent.OWED, words, vocabulary)
    of_all = isinstance(found, Question) and not (found.topic or found.topics)
    return NotUnderstood("word", word) if of_all and place and words[place - 1] in _BEFORE_ONE else None


_FALLS_DUE = word_set("due deadline deadlines overdue late")
_BESIDE_ONE = (_AROUND | _FALLS_DUE | word_set("when whens what whats is are was were date")) - PIECES_OF_WORK
_ON = word_set("on in from under of")
_BEFORE_ONE = word_set("the our that this their")


_ASKING = {
    Intent.SAID: "latest update on",
    Intent.OWED: "deadline for",
    Intent.LEAD: "who leads on",
    Intent.DEPUTY: "who leads on",
}


def _asked(words: Sequence[str]) -> Intent | None:
    """What is asked, by the strongest word for it; None where nothing asks for anything of a piece of work."""
    said = {*words}
    if said & _OF_FIGURES_SAID and not said & _PARTS_OF_ONE:
        return None
    if said & _DEPUTY and said & {"who", "whos", "deputy"}:
        return Intent.DEPUTY
    if said & {"who", "whos", "whose", "lead", "owner", "sro"}:
        # When it is due, and who has it: with the day its lead is told as well, and with what they said.
        if said & _ANDS and said & _HOW_FAR and not said & (_WHEN | _HOW_OFTEN | _PARTS_OF_ONE):
            return Intent.SAID
        return Intent.OWED if said & (_WHEN | _HOW_OFTEN | _PARTS_OF_ONE) and said & _ANDS else Intent.LEAD
    on_time = any(pair in _ON_TIME for pair in pairwise(words))
    asks_when = on_time or said & _DUE or _asks_how_long(words) or ("how" in said and "often" in said)
    if asks_when or (words[0] in _WHETHER and said & _BY_NOW):
        return Intent.OWED
    return Intent.SAID if said & _HOW or said & PIECES_OF_WORK else None


_ANDS = word_set("and n plus also")
_ON_TIME = (("on", "time"), ("on", "track"), ("on", "course"))


def _asks_how_long(words: Sequence[str]) -> bool:
    """Whether it is asked how long there is to do a thing: how long have we got on the renewals queue."""
    said = {*words}
    return ("how", "long") in pairwise(words) and bool(said & _HAVING) and bool(said & _WE)


_HAVING = word_set("have got left until till before")
_WE = word_set("we us is theres there")


def _called(words: Sequence[str], vocabulary: Vocabulary) -> Sequence[str]:
    """The deliverables that all words call but for those that ask; a word of a title may be one that asks as well."""
    asking = _AROUND | _DUE | _WHO | _HOW | _HOW_OFTEN | (_HAVING | {"long"} if _asks_how_long(words) else frozenset())
    asking |= {"many", *_PARTS_OF_ONE} if _PARTS_OF_ONE & {*words} else frozenset()
    on_time = any(pair in _ON_TIME for pair in pairwise(words))
    rest = [word for word in words if word not in asking and not (on_time and word in ("time", "track", "course"))]
    if found := deliverables_called(rest, vocabulary):
        named = deliverables_called([word for word in words if word not in _AROUND], vocabulary)
        return surely_called(named or found, words, vocabulary)
    return []
