"""Who answers for what is named in free words: who owns the phone snatch plan, who's the lead for investigations."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.asking.names.names_in_other_words import measures_called
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.question import Intent, Question
from bot.asking.words.name_forms import Words
from bot.asking.words.passing_words import HARMLESS, SHORTHAND
from bot.asking.words.tokens import Token, stem, stems_of, words_of
from bot.asking.words.word_sets import word_set

_OFFICER = r"(?:lead|owner|officer|person|contact|manager|sro|boss|senior officer|lead officer|head|name)"
_ALONE = r"(?:lead|owner|sro|senior officer|lead officer|responsible officer)"
"""At the end by itself an officer, a person or a head may be what is counted, or by what: robberies per officer."""
ANSWERS = (
    r"(?:owns?|own|leads?(?: on| for)?|looks? after|runs?|running|manages?|handles?|deals? with|signs? off|sign off|"
    r"carries|holds the pen (?:on|for)|has the pen (?:on|for)|drives|sponsors?|fronts|steers|champions|coordinates|"
    r"carrying|driving|sponsoring|fronting|steering|championing|coordinating|holding the pen (?:on|for)|"
    r"answers? for|reports? on|chases?|oversees?|is over|is on|"
    r"(?:is |are )?(?:responsible|responsable|accountable|answerable|the \w+ for|down) (?:for|as)|in charge of|"
    r"carr(?:y|ies) the can for|picks? up the tab for|takes? the blame for|gets? the blame for|gets? it in the neck "
    r"for|"
    r"(?:is |are )?(?:on the hook|carrying the can|holding the baby|answering|in the frame|the name) (?:for|on)|"
    r"(?:is |are )?(?:leading|heading|heading up|in charge of|behind|over)(?: on)?)"
)
"""What somebody does who answers for a thing, before what it is."""
_REACH = r"(?:ring|call|phone|email|contact|ask|speak to|talk to|see|go to|message|chase|write to|approach|nag|tap up)"
_PATTERNS = (
    rf"\b(?:who|whos|who is|which lead|which officer|which chief officer) "
    r"(?:in (?:the|our|your) (?:command|senior|executive|top|leadership|chief officer) team )?"
    r"(?:actually |currently |should |would |now )?"
    rf"{ANSWERS} (?P<x>.+)$",
    rf"\b(?:name|names|title|contact details|details) (?:of|for) (?:the |our )?{_OFFICER} in charge of (?P<x>.+)$",
    rf"\b(?:whats|what is) the name of (?:the |our )?(?:person|one|officer|lead) (?:who )?(?:is )?{ANSWERS} "
    rf"(?P<x>.+)$",
    r"\b(?:which lead|which officer|which chief officer|which acc) (?:has|has got|got|covers?) (?!most|the most)"
    r"(?P<x>.+)$",
    rf"\bwho (?:in \w+ ?\w* )?(?:do|does|dyou|should|can|would|must|could|shall) .*?{_REACH} (?:to )?"
    r"(?:about|on|for|regarding|re|over) (?P<x>.+)$",
    rf"\b(?:name|names|title) of (?:the )?(?:\w+ )?{_OFFICER} (?:\w+ )?(?:responsible |responsable |accountable )?"
    rf"(?:for|on|of|behind) (?P<x>.+)$",
    rf"\bname (?:me )?(?:the |our )?{_OFFICER} (?:for|on|of|over|behind) (?P<x>.+)$",
    rf"\b(?:whos|who is|who are|who) (?:the |our |its )?(?:\w+ )?{_OFFICER} (?:for|on|of|over) (?P<x>.+)$",
    rf"^(?:so |and )?(?:whos|who is|who was) (?:the |our |your )?(?P<x>.+?) (?:{_ALONE}|lead officer|contact|spoc|"
    rf"point of contact)(?: please| pls| now| these days| here| currently)?$",
    rf"^(?P<x>.+?) (?:who leads|who owns(?: it| that| this)?|whos the {_OFFICER}|who is the {_OFFICER}|whos {_OFFICER}|"
    rf"whos got it|whos leading|who runs it|who has it|who is responsible|who do i (?:ring|ask|call)|whose is it|"
    rf"(?<!per )(?<!by )(?<!an )(?<!each )(?<!in the )(?<!on the ){_ALONE}(?: please)?)(?P<behind>)$",
    r"\bwho (?:do|does|should|would|can) (?P<x>.+?) (?:questions?|queries|query|enquiries|requests?|issues?) "
    r"(?:get sent |get passed |come |go |be sent |be passed )(?:to|through)$",
    r"\bwho(?:d| would| should| might|s| is)? (?:be )?(?:the |our )?(?:right|best|correct|proper|main|go to|relevant) "
    r"(?:person|one|contact|lead|officer)(?: to (?:ask|ring|speak to|talk to|contact|email|go to|see))? "
    r"(?:about|on|for|re|regarding|over) (?P<x>.+)$",
    rf"^(?:so |and |hi )?(?:does |do |has |is )?(?:anyone|anybody|someone|somebody) (?:here |in force |actually |"
    rf"else )?"
    rf"(?:{ANSWERS}) (?P<x>.+)$",
    rf"\b(?:is there|have we got|do we have|have you got|got) (?:a |an |any )?(?:named )?{_ALONE} (?:for|on|of|over) "
    rf"(?P<x>.+)$",
    r"\b(?:give|get|tell|need|want|got|have)(?: (?:me|us|you))* (?:a |the )?(?:name|contact|point of contact) "
    r"(?:for|on|to (?:ask|speak to|talk to|ring|contact) about) (?P<x>.+)$",
    r"^whose (?:job|responsibility|remit|portfolio|baby|measure|area) (?:is|are) (?P<x>.+)$",
)
_HAS_GOT = re.compile(
    r"(?:so )?(?:who|whos|who is) (?:has |have |is )?(?:got|has|holding|doing|delivering) (?!most|the most)(?P<x>.+)"
)
"""Of a deliverable, or of a measure by its whole name: who has got most burglaries is another question."""
_QUICK = word_set("who whos whod whose lead owner officer name title which anyone anybody someone somebody contact sro")
_AROUND = HARMLESS | word_set(
    "the our your their a an this that these stuff thing things work side problem problems issue issues matter "
    "business please now then figures figure numbers number data stats measure measures kpi performance area force "
    "here us currently anyway actually still or it update updates deliverable"
)
_ASKS_MORE = word_set("what whats how hows when whens why where wheres which is are")
_LEAST_ALIKE, _MOST_TOPICS = 2, 8
_WHO_IT_IS = (
    r"^(?:so )?(?:whos|who is) (?:the |our )?(?P<x>.+)$",
    r"^(?P<x>.+) is who$",
)
_TIMES = frozenset(MONTH_NUMBERS) | word_set("today yesterday month quarter year week ytd fytd q1 q2 q3 q4 r12m since")
ARTICLES = word_set("the its their our")
_SAY_NO_MORE = ("what is", "home", "lead", "owned")
LED_ON = (Sort.DELIVERABLE, Sort.MEASURE, Sort.OBJECTIVE, Sort.TAG)


def asked_who_answers(tokens: Sequence[Token], vocabulary: Vocabulary) -> Question | None:
    """The question who answers for something that is called in free words, where it can be told what it is."""
    words = [token.word for token in tokens]
    if _QUICK.isdisjoint(words):
        return None
    said = " ".join(SHORTHAND.get(word, word) for word in words)
    titled = re.fullmatch(_WHO_IT_IS[0], said)
    for one in vocabulary.readings(tuple(titled["x"].split())) if titled else ():
        if one.sort is Sort.LEAD:
            return Question(intent=Intent.LEAD, topics=((Sort.LEAD.value, one.key),))
    for pattern in _PATTERNS:
        found = re.search(pattern, said)
        if found and _asks_more(found, vocabulary):
            return None
        if found and (topics := _topics(tuple(found["x"].split()), vocabulary)):
            return Question(intent=Intent.LEAD, topics=tuple((one.sort.value, one.key) for one in topics))
    if (found := _HAS_GOT.fullmatch(said)) and _ASKS_MORE.isdisjoint(found["x"].split()):
        called = tuple(found["x"].split())
        topics = _topics(called, vocabulary)
        named = {one for one in vocabulary.readings(called) if one.sort is Sort.MEASURE}
        if [one.sort for one in topics] == [Sort.DELIVERABLE] or (len(topics) == 1 and {*topics} <= named):
            return Question(intent=Intent.LEAD, topics=((topics[0].sort.value, topics[0].key),))
    for pattern in _WHO_IT_IS:
        found = re.search(pattern, said)
        if found and (lead := _lead_called(tuple(found["x"].split()), vocabulary)) is not None:
            return Question(intent=Intent.LEAD, topics=((Sort.LEAD.value, lead),))
    return None


def _asks_more(found: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether something else is asked: what it is, how many there were, how it stands against its target."""
    words, before = tuple(found["x"].split()), tuple(found.string[: found.start()].split())
    if not _ASKS_MORE.isdisjoint(words) or _asks_of_a_figure(before, vocabulary, named=True):
        return True
    return "behind" in found.groupdict() and _asks_of_a_figure(words, vocabulary)


def _asks_of_a_figure(words: Words, vocabulary: Vocabulary, *, named: bool = False) -> bool:
    """Whether some words name a time, a target or what a figure is broken down by, beside what they are about.

    `named` asks that they are about something that is counted.
    """
    stretches = ((start, end) for start in range(len(words)) for end in range(len(words), start, -1))
    about = max(
        (one for one in stretches if any(of.sort in LED_ON for of in vocabulary.readings(words[slice(*one)]))),
        key=lambda one: one[1] - one[0],
        default=(0, 0),
    )
    if named and about == (0, 0):
        return False
    beside = (*words[: about[0]], *words[about[1] :])
    readings = (one for word in beside for one in vocabulary.readings((word,)))
    asked = any(one.sort in (Sort.FIELD, Sort.KIND) and one.key not in _SAY_NO_MORE for one in readings)
    joined = beside[:-1] if beside[-1:] and beside[-1] in ARTICLES else beside
    return asked or joined[-1:] == ("and",) or not _TIMES.isdisjoint(beside)


def _lead_called(words: Words, vocabulary: Vocabulary) -> str | None:
    """The only lead whose title begins with some words, two of them at least: Head of Contact."""
    if len(words) < _LEAST_ALIKE:
        return None
    named = [one.key for one in vocabulary.readings(words) if one.sort is Sort.LEAD]
    leads = vocabulary.register.leads
    found = named or [key for key, one in leads.items() if words_of(one.title)[: len(words)] == words]
    return found[0] if len(found) == 1 else None


def _topics(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """What is meant: by its name, as a lead's own field, or as the only thing that has most of the words."""
    for some in _without_what_surrounds(words, vocabulary):
        readings = vocabulary.readings(some)
        for sort in LED_ON:
            if named := sorted(one for one in readings if one.sort is sort):
                return named
        if of := {one.of for one in readings if one.sort is Sort.GROUP}:
            return [Reading(Sort.MEASURE, key) for key in sorted(of)] if len(of) == 1 else []
        if len(called := measures_called(some, vocabulary)) == 1:
            return [Reading(Sort.MEASURE, called[0].key)]
    wanted = {stem(word) for word in _without_areas(words, vocabulary) if word not in _AROUND}
    if not wanted:
        return []
    leads = [key for key, one in vocabulary.register.leads.items() if wanted <= stems_of(one.title)]
    return (
        _with_all(wanted, vocabulary)
        or ([Reading(Sort.LEAD, leads[0])] if len(leads) == 1 else [])
        or _most_alike(wanted, vocabulary)
    )


def _with_all(wanted: set[str], vocabulary: Vocabulary) -> Sequence[Reading]:
    """What has all of the words in one of its names, where that is little."""
    found = sorted(one for one, names in _names(vocabulary) if any(wanted <= stems_of(name) for name in names))
    return found if len(found) <= _MOST_TOPICS else []


def _most_alike(wanted: set[str], vocabulary: Vocabulary) -> Sequence[Reading]:
    """The only thing that has more of the words in a name than any other, and two of them at least."""
    shared = [(max(len(wanted & stems_of(name)) for name in names), one) for one, names in _names(vocabulary)]
    most = max((number for number, _ in shared), default=0)
    best = [one for number, one in shared if number == most]
    return best if most >= _LEAST_ALIKE and len(best) == 1 else []


def _names(vocabulary: Vocabulary) -> Iterator[tuple[Reading, Sequence[str]]]:
    for measure in vocabulary.framework.measures.values():
        yield Reading(Sort.MEASURE, measure.key), (measure.name, *measure.aliases)
    for one in vocabulary.register.deliverables.values():
        yield Reading(Sort.DELIVERABLE, one.key), (f"{one.title} {one.key.replace('-', ' ')}",)


def _without_areas(words: Words, vocabulary: Vocabulary) -> Iterable[str]:
    return (word for word in words if not any(one.sort is Sort.AREA for one in vocabulary.readings((word,))))


def _without_what_surrounds(words: Words, vocabulary: Vocabulary) -> Iterator[Words]:
    """Some words, and the same without those around a name that say no more of it: areas among them."""
    plain = tuple(_without_areas(words, vocabulary))
    for some in dict.fromkeys((words, plain)):
        for start in range(len(some)):
            for end in range(len(some), start, -1):
                if {*some[:start], *some[end:]} <= _AROUND:
                    yield some[start:end]
