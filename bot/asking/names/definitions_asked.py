"""What is counted in a measure, which way of it is good, who is in a group, what somebody owns: of the catalogue."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.asking.names.names_in_other_words import measures_called
from bot.asking.names.names_unmeant import name_goes_on, names_said
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.words.misspelt_words import MISSPELT
from bot.asking.words.name_forms import Words
from bot.asking.words.own_terms import own_terms_asked
from bot.asking.words.passing_words import LEFT_AFTER_MEASURE, SHORTHAND
from bot.asking.words.tokens import Token, stem, words_of
from bot.asking.words.word_sets import word_set

_HOLDS = (
    "include|includes|cover|covers|covering|take in|takes in|comprise|comprises|consist of|leave out|leaves out|"
    "exclude|excludes|capture|captures|contain|contains"
)
_MEASURED = "arrived at|computed|come by|reached|defined|worked out|calculated|measured|counted|derived|compiled|"
_MEASURED += "made up|put together"
_WAYS = "rise|increase|fall|drop|decrease|reduction|growth|higher|lower|high|low|more|fewer|less"
_WHAT_IS_COUNTED = (
    r"\bwhat (?:on earth )?(?:does|do|did) (?P<x>.+?) (?:(?:actually|really|even|exactly) )?means?"
    r"(?: exactly| actually| really)?(?: in \w+ terms)?$",
    r"^(?:so |and )?(?:whats|wots) (?!the\b)(?P<x>.+?) (?:(?:actually|really|even|exactly) )?mean"
    r"(?: exactly| actually| really)?$",
    rf"\bwhat (?:exactly )?(?:does|do|did) (?P<x>.+?) (?:actually |really |exactly )?(?:{_HOLDS}|measure|count)\b.*$",
    r"\b(?:whats|what is|what are|what exactly is) (?P<x>.+?) (?:actually |really )?"
    r"(?:covering|measuring|counting|made up of|based on)$",
    rf"\bwhat (?P<x>.+?) (?:actually )?(?:{_HOLDS})(?: before .+| exactly| so .+)?$",
    r"^when (?:you|we|they) say (?P<x>.+?) what (?:exactly |actually )?(?:is|are|do|does|gets) (?:\w+ )?"
    r"(?:being )?(?:counted|included|meant|mean|covered)$",
    r"\b(?:about|says?|mentions?|mentioning|saying) (?P<x>\w+(?: \w+)?) what does (?:that|it|this)(?: word| term)? "
    r"(?:actually |really )?mean$",
    r"\b(?:whats|what is|what does|what do) (?:a |an )?(?P<x>.+?) (?:actually |really |even )?counts? as$",
    r"\b(?:what|which|what sort of|what kind of)(?: offences| crimes| things| incidents| exactly| actually)? "
    r"(?:counts?|qualify|qualifies|is counted|are counted|is classed|are classed"
    r"|(?:do|does|did) (?:we|you|they|the force) (?:count|class|treat|regard|record|define)) as "
    r"(?:making |hitting |meeting |getting )?(?:a |an )?(?P<x>.+)$",
    r"\b(?:what|which)(?: offences| crimes| things| outcomes)? (?:counts?|goes|go|is counted|are counted) "
    r"(?:towards?|into) (?:a |an )?(?P<x>.+)$",
    r"\b(?:what|which)(?: offences| crimes| things)? (?:makes? up|goes? into|go to make up|feeds? into) (?P<x>.+)$",
    r"\b(?:whats?|what is|what are|what gets|which offences are|which crimes are) "
    r"(?:included|counted|covered|contained|in scope) (?:in|under|by|as|within|for) (?P<x>.+)$",
    rf"^(?:so |and |just |hi |just curious |can you tell me |tell me )?(?:does|do|did) (?P<x>.+?) "
    rf"(?:actually |still |also |even )?(?:{_HOLDS}|including|count) "
    r"(?!for\b|in\b|as\b|go\b|look\b|up\b|down\b|towards\b).+$",
    r"\b(?:do|are|did) (?:we|you|they) (?:count|counting|include|including) .+? (?:in|as|under|within) (?P<x>.+)$",
    rf"^(?P<x>.+?) (?:does|do|did|would) (?:it|that|they|those|this|these) (?:actually |still |also |even )?"
    rf"(?:{_HOLDS}|count) (?!for\b|in\b|as\b|go\b|look\b|up\b|down\b|towards\b).+$",
    r"^(?P<x>.+?) (?:whats|what is|what does|what do|wots) (?:that|it|this|they|those) (?:actually |really |even )?"
    r"(?:means?|count|cover|include)$",
    r"^(?:so |and |just |hi )?(?:is|are|do|does|would|will) (?:a |an |the )?.+? (?:get |still |also |be |being )?"
    r"(?:counted|included|covered|count|(?<!est )(?<!main )(?<!major )(?<!ig )(?<!large )part|classed|recorded) "
    r"(?:in|as|under|within|towards|of) (?:a |an |the )?(?P<x>.+)$",
    r"\b(?:what does|what do|what is|whats|what) (?P<x>.+?) (?:actually )?(?:stands?|short|stand) for\b.*$",
    r"\b(?:meant|mean|understood) by (?:a |an )?(?P<x>.+)$",
    r"^(?:so )?(?:did|has|is|was|does) (?P<x>.+?) definition\b.*$",
    r"\b(?:definition|meaning) (?:of|for) (?:a |an )?(?P<x>.+)$",
    r"^(?P<x>.+) (?:definition|meaning|explained)$",
    r"^(?P<x>.+?) what (?:counts|gets counted|is counted|qualifies|is included|gets included)$",
    rf"\b(?:how (?:is|are)|hows) (?P<x>.+?) (?:{_MEASURED})$",
    rf"\bhow (?P<x>.+?) (?:is|are) (?:{_MEASURED})$",
    r"\bhow (?:do|did|does) (?:we|you|they|the force) (?:define|work out|calculate|measure|arrive at|come up with|"
    r"compute|derive|compile|put together|get to|count) (?P<x>.+)$",
    r"\bhow (?:do|did|does) (?:we|you|they|the force) (?:work|figure) (?P<x>.+?) out$",
    r"\b(?:whats|what is) (?P<x>.+?)(?: measure| figure| kpi| indicator)? (?:all )?about$",
    rf"\bis (?:a |an |the )?(?:{_WAYS})(?: number| figure| level| rate| score)?(?: in| of| on| for)? (?P<x>.+?) "
    r"(?:a )?(?:good|bad|better|worse)(?: thing| news)?(?: or bad| or good| or worse| or better)?$",
    r"\bis it (?:a )?(?:good|bad|better|worse)(?: news| thing)? (?:if|when|that) (?P<x>.+?) "
    r"(?:is|are|goes|go|rises|rise|falls|fall|gets|get) .+$",
    r"\b(?:lower or higher|higher or lower|up or down|high or low|low or high) (?:thats |that is |is )?"
    r"(?:good|bad|better|worse|best) (?:for|on|in) (?P<x>.+)$",
    r"\bdoes (?P<x>.+?) have a (?:good |bad |better )?(?:direction|polarity).*$",
    r"\b(?:which|what) (?:way|direction)(?: up)? is (?:good|bad|better|best) (?:for|on|in|with) (?P<x>.+)$",
)
_WHO_IS_IN_IT = (
    r"\b(?:whos|who is|who are|which forces are|what forces are|which other forces are|who else is|who all is) "
    r"(?:in|part of) (?P<x>.+?)(?: and why.*)?$",
    r"\b(?:whos|who is|who are|whats|what is|which are|which forces are|what are) (?P<x>our .+?)(?: who .+)?$",
    r"^(?:is|are) (?P<who>.+) in (?P<x>(?:our|the) .+)$",
    r"\b(?:names?|list) of (?:the |all the |all )?(?:other )?forces in (?P<x>.+)$",
)
_WHAT_SOMEBODY_OWNS = (
    r"\b(?:what|which|all|all of|all the|list|list the|every)(?: the)?"
    r"(?: measures?| figures| kpis| indicators| targets| deliverables)?(?: that)?(?: does| do| is| are)? (?P<x>.+?) "
    r"(?:own|owns|lead on|leads on|leads|responsible for|answer for|answers for|accountable for|answerable for)$",
    r"\b(?:measures|figures|kpis|indicators|everything|things) (?:that are |which are )?(?:owned|led) by (?P<x>.+)$",
)
_WHOSE_FIGURES = (
    r"\bwho (?:provides|provide|supplies|publishes|produces|compiles|collects|collates|gives us|sends us|makes) "
    r"(?:us )?(?P<x>.+)$",
    r"\bwhere (?:do|does|did) (?P<x>.+?) (?:come from|get taken from|originate) .+$",
    r"\bwhere (?:do|does|did|is|are) (?P<x>.+?) (?:figures?|numbers?|data|stats|statistics) "
    r"(?:actually |all )?(?:come|comes|coming|taken|pulled|drawn|sourced)(?: in)? from$",
    r"\b(?:whats|what is|what are|which is|tell me|name) the (?:data )?sources? (?:of|for|behind) (?P<x>.+)$",
    r"(?:^|\b(?:and|give me) )(?:the )?(?:data )?sources? (?:of|for|behind|on) (?P<x>(?!.+ figure$).+)$",
    r"\b(?:which|what) (?:data )?sources? (?:is|are|was|were|do|does|did)(?: (?:we|you|they))? (?:used |use |have )?"
    r"(?:for |behind )?(?P<x>.+?)(?: from)?$",
    r"\b(?:which|what) (?:computer |it |records? )?(?:system|database) (?:is|are) (?P<x>.+?) "
    r"(?:out of|from|off|in|on)$",
    r"^(?:so |and )?where (?:do|does) (?P<x>.+?) come from$",
    r"\bwhere (?:do|does|did) (?:you|we|reeve|they) (?:get|take|source|pull|draw) (?P<x>.+?) from$",
    r"^(?:is|are) (?P<x>.+?)(?: figures?| data| estimates?| numbers?)? (?:from |taken from |based on )?"
    r"(?:the )?(?:ons|census|mid year estimates?|mid year)(?: figures?| estimates?| data| or .+)?$",
    r"\b(?:which|what) (?:computer |it |records? |source )?(?:system|database|source|dataset) (?:do|does|did|are|is) "
    r"(?P<x>.+?) (?:come|comes|coming|taken|drawn|pulled|sourced|extracted|held|kept|recorded|logged) "
    r"(?:out of|from|off|in|on)$",
    r"\b(?:what|which|whose) (?P<x>population|residents?|households?|dwellings?|premises)"
    r"(?: figures?| estimates?| data| number| base)? (?:do|does|did|is|are|have|has) (?:you |we |it |they |the )*"
    r"(?:rates? )?(?:use|used|using|go by|based on|work from|been used|being used)\b.*$",
    r"^(?:whats the |what is the |the )?(?P<x>population|residents?|households?|dwellings?)"
    r"(?: figures?| estimates?| data)? (?:(?:of|for|in) .+ )?used (?:for|in) .*rates?\b.*$",
)
"""Whose figures they are, and which of a base rates are told by: the entry with its source and the newest figure."""
_EITHER_COUNTED = re.compile(
    r"(?:so |and )?(?:is|are|does|do) (?P<x>.+?)(?: (?:just|counted|measured|counting|mean|count|in|by|as|of|the))* "
    r"(?P<one>\w+) or (?:just |only )?(?P<two>\w+)"
)
_COMES_AFTER = word_set(
    "papers paper report pack in these this those numbers figures figure here for us data stats series exactly "
    "actually please by our the number count counts measure stuff now then anyway on total is it just rate rates "
    "officially locally again ratio score index"
)
_COMES_BEFORE = word_set("the our your this that a an these those force recorded monthly number of figure figures for")
_IS_IT_IN_IT = re.compile(
    r"(?:(?:so |and |or )?(?:is|are|does|do|would) |.{1,40} (?:asked|asks|asking|wants to know) (?:if|whether) ).+ "
    r"(?:in it|in that|in there|in|in or out|out|included|count|counted|covered|part of it)|"
    r"(?:so |and |or )?(?:is|isnt) (?:it|that|this) (?:still |just |only |about |like |within |under |in |the )*"
    r"\d+ [a-z]+|(?:because |cos |as |since )?(?:im|i am|ive|i have|i|we|weve|were|we have|got)"
    r"(?: (?:just|got|have|need|am|meant|supposed|going|about))* to (?:explain|present|brief|tell|write|put|show)"
    r"\b.*|(?:and )?who (?:is|are|gets|was) "
    r"(?:asked|surveyed|counted|included)|(?!how|what|when|who|which).{1,30} (?:asked|is asking|are asking|wants to "
    r"know)"
)
_BY_DEFINITION = re.compile(r"(?P<x>.+?) (?:under|in|by|on|per|according to) (?:the |its )?(?P<by>.+?) definition")
_OF_MEASURES = (Sort.MEASURE, Sort.TAG, Sort.OBJECTIVE)
_LONGEST = 10
_FEW = 3
_WHICH_ARE_ABOUT = re.compile(
    r"(?:so |hi |and |ok )?(?!what about )"
    r"(?:(?:what|which)(?: performance)?(?: measures?| figures?| kpis?| data| stats| indicators)?"
    r"(?: (?:do|have|can|are|did))?(?: (?:you|we|reeve|there))?"
    r"(?: (?:got|hold|have|keep|cover|track|measure|monitor|count|watch|report on|know|sit|sits|come|comes|fall|"
    r"falls|go|goes|belong|live))?"
    r"|(?:list|show|give me|show me)(?: me)?(?: all)?(?: the)? (?:measures|figures|kpis|indicators))"
    r" (?:on|about|under|for|around|to do with|relating to|relate to|are about|bear on|have to do with|touch on) "
    r"(?:the )?(?P<x>[a-z0-9 ]+?)"
    r"(?: from the public| objective| theme| please| pls)?"
)
_WHICH_WE_HOLD = re.compile(
    r"(?:what|which|any)(?: other)? (?P<x>[a-z0-9 ]+?) (?:measures?|kpis?|indicators?|stuff|data|stats|things) "
    r"(?:do|can|have|did) (?:you|u|we|reeve) (?:have|hold|got|get|give|give me|give us|do|keep|cover|track|know)"
)
_WHERE_IT_GOES = re.compile(
    r"(?: (?:please|pls|plz|thanks))?(?: to go)? (?:for|in|on) (?:the|a|an|my|our|this|that)(?: \w+){0,2} "
    r"(?:footnotes?|glossary|pack|papers?|reports?|slides?|appendix|annex|caption|legend|handout|deck|intro|newsletter"
    r"|foi)(?: please| pls| thanks)?$"
)
_FOR_SOMEBODY = re.compile(
    r" (?:(?:i|we|just|really) )*(?:(?:need|want) (?:it |this )?|(?:its|this is) )for (?:an?|the|my|our|someone)\b.*$"
)
"""The paper or the reader that a meaning is wanted for: the definition of knife crime for the pack footnote."""
_POINTS_BACK = word_set("one ones it that this them those these they")
_AT_PRESENT = re.compile(r"(?: (?:these days|nowadays|now|currently|at present|please|pls|then|again|btw))+$")
_WHAT_IS_HELD = re.compile(
    r"^(?:please |can you |could you )?(?:list|show|give|name|tell|whats|what are|which are)"
    r"(?: me| us)?(?: all)?(?: of)?(?: the)? "
    r"(?:measures|kpis|indicators|series) (?:that )?(?:you|we|reeve) (?:hold|have|know|cover|keep|report on)$"
)
_IN_FULL = {**MISSPELT, **SHORTHAND}


def asked_definition(tokens: Sequence[Token], vocabulary: Vocabulary) -> Question | None:
    """The question for a meaning, where one of the catalogue's names is asked about so; else None."""
    if own := _own_term_asked(tokens, vocabulary):
        return own
    asked = [token.word for token in _without_what_is_in_it(tokens)]
    said = " ".join(_IN_FULL[word] if word in _IN_FULL and not vocabulary.is_name(word) else word for word in asked)
    said = _AT_PRESENT.sub("", _WHERE_IT_GOES.sub("", _FOR_SOMEBODY.sub("", said)))
    for patterns, sorts in ((_WHAT_IS_COUNTED, _OF_MEASURES), (_WHO_IS_IN_IT, (Sort.PEERS,))):
        for pattern in _compiled(patterns):
            found = pattern.search(said)
            if found is None or not _asks_of_a_force(found.groupdict().get("who"), vocabulary):
                continue
            words = tuple(found["x"].split())
            named = _named(words, sorts, vocabulary) or _of_its_definition(words, vocabulary)
            if named and not name_goes_on(words, said[found.end("x") :].split(), vocabulary):
                return Question(intent=Intent.MEANING, topics=tuple((one.sort.value, one.key) for one in named))
    if (either := _which_it_counts(said, vocabulary)) is not None:
        return either
    if (source := _whose_figures(said, asked, vocabulary)) is not None:
        return source
    if _WHAT_IS_HELD.search(said):
        return Question(intent=Intent.LIST_MEASURES)
    if listed := _measures_about(said, vocabulary):
        return listed
    for pattern in _compiled(_WHAT_SOMEBODY_OWNS):
        found = pattern.search(said)
        if found and (leads := _leads_called(tuple(found["x"].split()), vocabulary)):
            return Question(intent=Intent.LEAD, topics=((Sort.LEAD.value, leads[0]),))
    return None


def _which_it_counts(said: str, vocabulary: Vocabulary) -> Question | None:
    """`Is KSI casualties or collisions`: the meaning of the one measure whose description speaks of both."""
    found = _EITHER_COUNTED.fullmatch(said)
    named = _named(tuple(found["x"].split()), (Sort.MEASURE,), vocabulary) if found else ()
    if found is None or len(named) != 1:
        return None
    told = {stem(word) for word in words_of(vocabulary.framework.measures[named[0].key].description)}
    both = {stem(found["one"]), stem(found["two"])} <= told
    return Question(intent=Intent.MEANING, topics=((Sort.MEASURE.value, named[0].key),)) if both else None


def _whose_figures(said: str, words: Sequence[str], vocabulary: Vocabulary) -> Question | None:
    """The entry of the one measure whose source is asked for and its newest figure; of a base that of an area.

    Of a theme it is the entry of that.
    """
    for pattern in _compiled(_WHOSE_FIGURES):
        found = pattern.search(said)
        named = _named(tuple(found["x"].split()), (Sort.MEASURE,), vocabulary) if found else ()
        if len(named) == 1:
            topics = ((Sort.MEASURE.value, named[0].key),)
            if area := _area_of_a_base(words, named[0].key, vocabulary):
                return Question(measures=(named[0].key,), areas=(area,))
            return Question(intent=Intent.MEANING, topics=topics, measures=(named[0].key,), with_figure=True)
        themes = _named(tuple(found["x"].split()), (Sort.TAG, Sort.OBJECTIVE), vocabulary) if found else ()
        if themes:
            return Question(intent=Intent.MEANING, topics=tuple((one.sort.value, one.key) for one in themes))
    return None


def _area_of_a_base(words: Sequence[str], key: str, vocabulary: Vocabulary) -> str:
    """The only area that is named where what rates are told by is asked for: its own figure, and not the force's."""
    bases = {rate.of for one in vocabulary.framework.measures.values() for rate in one.rates.values()}
    said = names_said(tuple(words), vocabulary) if key in bases else ()
    areas = {reading.key for one in said for reading in one.readings if reading.sort is Sort.AREA}
    return areas.pop() if len(areas) == 1 else ""


@lru_cache(maxsize=8)
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Patterns as they are searched for: every question is gone through with all of them."""
    return tuple(map(re.compile, patterns))


def _without_what_is_in_it(tokens: Sequence[Token]) -> Sequence[Token]:
    """`What counts as robbery, is a snatched phone in it`: the definition answers both."""
    end = next((at for at, one in enumerate(tokens) if at and (one.parted or one.opens)), len(tokens))
    behind = " ".join(token.word for token in tokens[end:])
    return tokens[:end] if _IS_IT_IN_IT.fullmatch(behind) else tokens


def _own_term_asked(tokens: Sequence[Token], vocabulary: Vocabulary) -> Question | None:
    """The question for the meaning of a word of the answers themselves, where the catalogue calls nothing so."""
    terms = own_terms_asked([token.word for token in tokens])
    own = next((one for one in terms if not _is_named(tuple(one.split()), vocabulary)), None)
    return None if own is None else Question(intent=Intent.MEANING, topic=own)


def _is_named(words: Words, vocabulary: Vocabulary) -> bool:
    """Whether the catalogue calls something so: what it says comes before what is said of all forces."""
    named = {Sort.MEASURE, Sort.TAG, Sort.OBJECTIVE, Sort.PEERS, Sort.WAVE, Sort.DELIVERABLE, Sort.AREA, Sort.LEAD}
    return any(one.sort in named for one in vocabulary.readings(words))


def _asks_of_a_force(who: str | None, vocabulary: Vocabulary) -> bool:
    """`Is Kent in our family`: an area, or one that is not known; is burglary up in it asks for figures."""
    words = tuple((who or "").split())
    readings = vocabulary.readings(words) if words else frozenset()
    return not words or any(one.sort is Sort.AREA for one in readings) or (len(words) == 1 and not readings)


def _measures_about(said: str, vocabulary: Vocabulary) -> Question | None:
    """The list of the measures of a theme, or of those that have some words in their names: calls, 101 and 999.

    None of what is the name of one measure: that is asked of what is held of it.
    """
    found = _WHICH_ARE_ABOUT.fullmatch(said) or _WHICH_WE_HOLD.fullmatch(said)
    words = () if found is None else tuple(found["x"].split())
    of_themes = bool({"measures", "kpis", "indicators", "under"} & {*said.split()})
    for sort in (Sort.OBJECTIVE, Sort.TAG) if of_themes else ():
        if named := tuple(one.key for one in _named(words, (sort,), vocabulary)):
            listed = Question(intent=Intent.LIST_MEASURES)
            return replace(listed, objectives=named) if sort is Sort.OBJECTIVE else replace(listed, tags=named)
    if not words or any(one.sort is Sort.MEASURE for one in vocabulary.readings(words)):
        return None
    pieces = [tuple(some.split()) for some in re.split(" (?:and|or) ", " ".join(words))]
    if len(pieces) > 1 and any(_named(some, (Sort.OBJECTIVE, Sort.TAG), vocabulary) for some in pieces):
        return None  # of two themes they are no words of names
    tagged = _named(words, (Sort.TAG, Sort.OBJECTIVE), vocabulary) if len(pieces) == 1 else ()
    found_of = [[*_of_themes(tagged, vocabulary), *_with_words(some, vocabulary)] for some in pieces]
    keys = tuple(dict.fromkeys(key for some in found_of for key in some))
    topics = tuple((Sort.MEASURE.value, key) for key in keys)
    return Question(intent=Intent.LIST_MEASURES, topics=topics) if all(found_of) else None


def _of_themes(themes: Sequence[Reading], vocabulary: Vocabulary) -> Iterator[str]:
    """The measures of some themes, which need not say so in their names: roads."""
    of = {one.key for one in themes}
    return (key for key, one in vocabulary.framework.measures.items() if of & {*one.tags, *one.objective})


def _with_words(words: Sequence[str], vocabulary: Vocabulary) -> Sequence[str]:
    """The measures in one of whose names all of some words stand."""
    wanted = {stem(word) for word in words if word not in _COMES_BEFORE | _COMES_AFTER}
    measures = vocabulary.framework.measures.values()
    return [
        one.key
        for one in measures
        if wanted and any(wanted <= _said_in(words_of(name)) for name in (one.name, *one.aliases))
    ]


def _said_in(name: Words) -> set[str]:
    """The words of a name, and those that go without saying: what is dialled is a call."""
    return {*map(stem, name), *(("call",) if {"999", "101"} & {*name} else ())}


def _leads_called(words: Words, vocabulary: Vocabulary) -> Sequence[str]:
    """The only lead that some words are the title of, or a part of it."""
    if named := [one.key for one in _named(words, (Sort.LEAD,), vocabulary)]:
        return named
    said = {stem(word) for word in words} - {"the", "our", "of"}
    titles = {key: {stem(word) for word in words_of(lead.title)} for key, lead in vocabulary.register.leads.items()}
    found = [key for key, title in titles.items() if said and said <= title]
    return found if len(found) == 1 else ()


def _of_its_definition(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """`Serious violence under the Home Office definition`: the measure of which that is said in brackets."""
    found = _BY_DEFINITION.fullmatch(" ".join(words))
    named = _named(tuple(found["x"].split()), (Sort.MEASURE,), vocabulary) if found else ()
    own = vocabulary.framework.measures
    by = {*found["by"].split()} if found else set()
    return [one for one in named if by <= {*words_of(own[one.key].name)}]


def _named(words: Words, sorts: Sequence[Sort], vocabulary: Vocabulary) -> Sequence[Reading]:
    """What some words name, by themselves or without what says no more: a measure before a tag that is called so."""
    if _POINTS_BACK.issuperset(words):
        return ()
    stretches = (*_without_what_surrounds(words), *_without_what_surrounds(_without_its_limit(words)))
    for some in stretches:
        readings = vocabulary.readings(some)
        for sort in sorts:
            if named := sorted(one for one in readings if one.sort is sort):
                return named
    for some in stretches if Sort.MEASURE in sorts else ():
        if len(called := measures_called(some, vocabulary)) == 1:
            return [Reading(Sort.MEASURE, called[0].key)]
    if Sort.MEASURE not in sorts:
        return ()
    return _measure_of_a_group(words, vocabulary) or _part_of_few(words, vocabulary)


def _measure_of_a_group(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """The measure that is counted by a group of that name: its entry tells of it, and what else it is counted by."""
    of = {one.of for one in vocabulary.readings(words) if one.sort is Sort.GROUP}
    return [Reading(Sort.MEASURE, key) for key in of] if len(of) == 1 else ()


def _without_its_limit(words: Words) -> Words:
    """`Grade A on time`, `999 calls in target`: within the limit that the meaning tells; nothing of what has none."""
    return words[:-2] if words[-2:] in _LIMITS else ()


_LIMITS = (("on", "time"), ("in", "time"), ("within", "target"), ("in", "target"))


def _part_of_few(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """The measures in whose names a word stands, where they are few: the 999 figures, MARAC."""
    said = [word for word in words if word not in _COMES_BEFORE | _COMES_AFTER | LEFT_AFTER_MEASURE]
    found = vocabulary.parts.get(stem(said[0]), frozenset()) if len(said) == 1 else frozenset()
    own = vocabulary.framework.measures
    measures = sorted(
        one
        for one in found
        if one.sort is Sort.MEASURE
        and any(said[0] in words_of(name) for name in (own[one.key].name, *own[one.key].aliases))
    )
    return measures if len(measures) <= _FEW else ()


def _without_what_surrounds(words: Words) -> Iterator[Words]:
    """Some words, and the same without those before and behind a name that say no more."""
    for start in range(len(words)):
        if not set(words[:start]) <= _COMES_BEFORE:
            return
        for end in range(len(words), start, -1):
            if not set(words[end:]) <= _COMES_AFTER:
                break
            if end - start <= _LONGEST:
                yield words[start:end]
