"""Words that stand beside a name and say no more than it, or may say more: what each of them is taken for there."""

from collections.abc import Sequence

from bot.asking.names.said_otherwise import VERBS_OF_STATE
from bot.asking.names.same_words import DEEDS, sense_of
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.called_after_places import without_places_of_clubs
from bot.asking.reading.degrees_of_names import without_degrees_of_names
from bot.asking.reading.figure_words import with_figure_words
from bot.asking.reading.predicates_said import with_phrases_parted, with_predicates
from bot.asking.reading.small_words_that_narrow import without_small_words
from bot.asking.reading.span import ASIDE, Segmentation, Span
from bot.asking.words.common_words import ASKING, BEHIND_TOO
from bot.asking.words.field_words import Field
from bot.asking.words.name_forms import is_of_two
from bot.asking.words.passing_words import HARMLESS, LEFT_AFTER_MEASURE, TITLES
from bot.asking.words.tokens import Token, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.asking.words.words_without_bearing import ASKED_AND_PREPARED
from bot.figures.measures import Combine, Measure, Unit
from bot.figures.periods import PeriodKind

_BEFORE_MEASURES = (ASKING | ASKED_AND_PREPARED) - HARMLESS - BEHIND_TOO


def settled(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """A way of cutting a question, with what its words are taken for beside the names that it holds."""
    path = without_places_of_clubs(path, tokens)
    path = with_phrases_parted(without_small_words(path, tokens), tokens, vocabulary)
    path = with_predicates(_without_late_words(path, tokens, vocabulary), tokens, vocabulary)
    path = _without_persons_concerned(path, tokens)
    path = _without_finds(path, tokens)
    path = _without_places_in_phrases(path, tokens)
    path = _without_people_asked(path, tokens, vocabulary)
    path = _without_people_of_groups(path, tokens)
    path = _without_whose_groups_they_are(path, tokens, vocabulary)
    path = _without_flags(path, tokens, vocabulary)
    path = with_figure_words(_without_nouns(path, tokens, vocabulary), tokens, vocabulary)
    return without_degrees_of_names(_without_own_words(path, tokens, vocabulary), tokens, vocabulary)


def _without_late_words(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """What only asks, such as `wanted` or `told`, says something of a measure that stands before it."""
    kept: list[Span] = []
    for place, one in enumerate(path):
        asks = one.end - one.start == 1 and tokens[one.start].word in _BEFORE_MEASURES
        asks = asks and Reading(Sort.HARMLESS, ASIDE) not in one.readings
        named = asks and any(before.is_a(Sort.MEASURE) for before in kept)
        named = named or _says_how_fast(tokens[one.start].word, path[place + 1 : place + 2], tokens, vocabulary)
        kept.append(Span(one.start, one.end) if named and one.is_a(Sort.HARMLESS) else one)
    return tuple(kept)


def _without_finds(path: Segmentation, tokens: Sequence[Token]) -> Segmentation:
    """`How many weapons did we find in searches`: what was found, and not the searches; `where do we find` asks."""
    words = [token.word for token in tokens]
    return tuple(
        Span(one.start, one.end)
        if words[one.start] in _FINDS
        and one.is_a(Sort.HARMLESS)
        and words[max(one.start - 1, 0)] in _FINDERS
        # Where it can be found, or whether, is no more than a way of asking.
        and not _ASKS_TO_FIND & {*words[: one.start]}
        else one
        for one in path
    )


_FINDS = frozenset({"find", "found"})
_FINDERS = frozenset({"we", "they", "officers", "police", "cops"})
_ASKS_TO_FIND = frozenset({"where", "can", "could"})


def _without_persons_concerned(path: Segmentation, tokens: Sequence[Token]) -> Segmentation:
    """`Complaints about the chief`, `how is the superintendent doing`: whom it concerns; nobody is addressed so."""
    kept: list[Span] = []
    for one in path:
        the = one.start > 0 and tokens[one.start - 1].word in ("the", "a", "our", "my")
        before = tokens[one.start - 1 - the].word if one.start > the else ""
        addressed = one.end == one.start + 1 and tokens[one.start].word in TITLES and one.is_a(Sort.HARMLESS)
        concerned = before in _CONCERNING or (the and before in _BEING and tokens[0].word in _HOW)
        kept.append(Span(one.start, one.end) if addressed and concerned else one)
    return tuple(kept)


_CONCERNING = frozenset({"about", "against", "by", "involving", "towards"})
_BEING = frozenset({"is", "are", "was", "has", "hows"})
_HOW = frozenset({"how", "hows", "so", "and"})
_ON_THE_STREET = frozenset({"crime", "robbery", "theft", "violence", "drinking", "offence"})


def _without_places_in_phrases(path: Segmentation, tokens: Sequence[Token]) -> Segmentation:
    """`Street crime`, `on the street`: where things happen, though a town is called Street."""
    kept: list[Span] = []
    for one in path:
        alone = one.end == one.start + 1 and tokens[one.start].word in ("street", "streets") and one.is_a(Sort.AREA)
        after = stem(tokens[one.end].word) if one.end < len(tokens) else ""
        phrase = alone and (after in _ON_THE_STREET or (one.start > 0 and tokens[one.start - 1].word == "the"))
        kept.append(Span(one.start, one.end) if phrase else one)
    return tuple(kept)


def _without_flags(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """`DA flagged crimes`, `hate related offences`: how it is recorded that they are so, and no signal of a figure."""
    kept: list[Span] = []
    for place, one in enumerate(path):
        word = tokens[one.start].word if one.end == one.start + 1 else ""
        behind = tokens[one.end].word if one.end < len(tokens) and not tokens[one.end].parted else ""
        before = path[place - 1] if place else None
        measures = [] if before is None else [of for of in _measures_of(before, vocabulary) if _counts_as(behind, of)]
        flagged = word in _FLAGGED or (word in _RELATED and all(_is_a_motive(measure) for measure in measures))
        of_them = bool(kept) and kept[-1].readings == _AS_RECORDED and word in _OF_CRIME
        kept.append(Span(one.start, one.end, _AS_RECORDED) if of_them or (flagged and measures) else one)
    return tuple(kept)


def _counts_as(noun: str, measure: Measure) -> bool:
    """Whether crimes or incidents, as is said, are what a measure counts."""
    said_so = _INCIDENTS & {*words_of(measure.name)}
    return measure.unit is Unit.COUNT and noun in _OF_CRIME and bool(said_so) == (noun in _INCIDENTS)


_AS_RECORDED = (Reading(Sort.HARMLESS, "flagged"),)
_FLAGGED, _RELATED = word_set("flagged tagged marked coded"), word_set("related linked")
_MOTIVES = sense_of(("domestic", "hate")).bag


def _is_a_motive(measure: Measure) -> bool:
    """Whether crimes are counted that are only known by a flag: drug related crime is more than drug offences."""
    return bool(sense_of(words_of(measure.name)).bag & _MOTIVES)


_HOW_FAST = frozenset({"urgent", "quick", "prompt"})
_OF_SPEED = (Unit.MINUTES, Unit.SECONDS, Unit.PERCENT)


def _says_how_fast(word: str, after: Sequence[Span], tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """`Urgent response time` is that of some calls; `urgent: burglary` only hurries."""
    if word not in _HOW_FAST or not after or tokens[after[0].start].parted:
        return False
    measures = vocabulary.framework.measures
    return any(one.sort is Sort.MEASURE and measures[one.key].unit in _OF_SPEED for one in after[0].readings)


_CASES = frozenset({"incidents", "cases", "occurrences", "jobs"})
_OF_CRIME = frozenset({"crime", "crimes", "offence", "offences", "incident", "incidents"})


def _measures_of(span: Span, vocabulary: Vocabulary) -> list[Measure]:
    """The measures that a stretch names, or that the groups are of which it names."""
    measures = vocabulary.framework.measures
    return [measures[one.of or one.key] for one in span.readings if one.sort in (Sort.MEASURE, Sort.GROUP)]


def _is_of_a_deed(span: Span, tokens: Sequence[Token]) -> bool:
    """Whether a group is a kind of offence, such as stalking: of those of people or things not all offences are."""
    words = tuple(token.word for token in tokens[span.start : span.end])
    return span.is_a(Sort.GROUP) and bool(sense_of(words).bag & DEEDS)


def _is_a_case(token: Token, span: Span, before: Span, vocabulary: Vocabulary) -> bool:
    """`Hare coursing incidents`: what is counted. Of crimes and offences an incident may be another thing."""
    if span.end - span.start > 1 or token.word not in _CASES or token.parted or span.period is not None:
        return False
    measures = _measures_of(before, vocabulary)
    other = _OF_CRIME - _INCIDENTS if token.word == "jobs" else _OF_CRIME  # jobs are what incidents are called
    plain = (not other & {word for name in (one.name, *one.aliases) for word in words_of(name)} for one in measures)
    # The jobs of staff are posts.
    counted = all(one.unit is Unit.COUNT and one.combine is not Combine.LAST for one in measures)
    return bool(measures) and all(plain) and counted


_HOW_IT_CAME_OUT = frozenset({"result", "results", "score", "scores", "rating", "ratings"})
_ASKED_AS_ONE = (Unit.PERCENT, Unit.SCORE)


def _is_how_it_came_out(token: Token, span: Span, before: Span, vocabulary: Vocabulary) -> bool:
    """`The satisfaction result`: a percentage or a score; of what is counted, such as searches, a result is another."""
    if span.end - span.start > 1 or token.word not in _HOW_IT_CAME_OUT or token.parted or span.placed:
        return False
    measures = [vocabulary.framework.measures[one.key] for one in before.readings if one.sort is Sort.MEASURE]
    return bool(measures) and all(one.unit in _ASKED_AS_ONE for one in measures)


_OF_NUMBERS = frozenset({"figures", "numbers"})
_INCIDENTS = frozenset({"incident", "incidents"})


def _may_be_said_of(word: str, before: Span, vocabulary: Vocabulary) -> bool:
    """Whether `crimes` or `offences` behind a measure is what it counts: no officers, and of incidents only some."""
    if word in _OF_NUMBERS:
        return True
    measures = _measures_of(before, vocabulary)
    return all(
        one.unit is Unit.COUNT and one.combine is Combine.SUM and not _INCIDENTS & set(words_of(one.name))
        for one in measures
    )


def _is_a_stock(span: Span, vocabulary: Vocabulary) -> bool:
    """Whether a measure is of how many there are, such as officers."""
    measures = [vocabulary.framework.measures[one.key] for one in span.readings if one.sort is Sort.MEASURE]
    return bool(measures) and all(one.combine is Combine.LAST for one in measures)


_OF_STOCKS = frozenset({"strength", "headcount"})


def _without_nouns(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """`Offences` straight after a measure says no more than the measure."""
    kept: list[Span] = []
    for place, one in enumerate(path):
        noun = one.end - one.start == 1 and tokens[one.start].word in LEFT_AFTER_MEASURE
        noun = noun and not tokens[one.start].parted and one.period is None
        noun = noun and bool(kept) and _may_be_said_of(tokens[one.start].word, kept[-1], vocabulary)
        noun = noun or (bool(kept) and _is_a_case(tokens[one.start], one, kept[-1], vocabulary))
        noun = noun or (bool(kept) and _is_how_it_came_out(tokens[one.start], one, kept[-1], vocabulary))
        stock = tokens[one.start].word in _OF_STOCKS and any(_is_a_stock(span, vocabulary) for span in path)
        named = bool(kept) and (kept[-1].is_a(Sort.MEASURE) or _is_of_a_deed(kept[-1], tokens))
        of_share = tokens[one.start].word in _CASES and bool(kept) and _is_set_in_its_whole(kept[-1], path[place + 1 :])
        if (noun and named) or (stock and not one.placed) or of_share:
            one = Span(one.start, one.end, (Reading(Sort.HARMLESS, tokens[one.start].word),))
        kept.append(one)
    return tuple(kept)


def _is_set_in_its_whole(group: Span, behind: Sequence[Span]) -> bool:
    """`Racist incidents as a share of hate crime`: of the group that they are, since no other lie within it."""
    whole = {one.of for one in group.readings if one.sort is Sort.GROUP}
    share = bool(behind) and Reading(Sort.FIELD, Field.AS_SHARE.value) in behind[0].readings
    return share and any(one.sort is Sort.MEASURE and one.key in whole for span in behind[1:2] for one in span.readings)


def _without_people_asked(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """`Residents` and `the public` beside a measure of a survey are those who were asked."""
    measures = vocabulary.framework.measures
    named = {one.key for span in path for one in span.readings if one.sort is Sort.MEASURE}
    if not any(measures[key].cadence is PeriodKind.WAVE for key in named):
        return path
    return tuple(
        Span(one.start, one.end, (Reading(Sort.HARMLESS, tokens[one.start].word),))
        if one.end == one.start + 1
        and not one.is_a(Sort.GROUP)
        and (_says_who(place, path, tokens) or (len(named) == 1 and _says_that_they(place, path, tokens)))
        else one
        for place, one in enumerate(path)
    )


def _without_people_of_groups(path: Segmentation, tokens: Sequence[Token]) -> Segmentation:
    """`Searches of black people`, `of people aged 18 to 24`: those of the group that is named beside it."""
    return tuple(
        Span(one.start, one.end, (Reading(Sort.HARMLESS, tokens[one.start].word),))
        if not one.placed and tokens[one.start].word in _PEOPLE and _stands_by_a_group(place, path, tokens)
        else one
        for place, one in enumerate(path)
    )


def _stands_by_a_group(place: int, path: Segmentation, tokens: Sequence[Token]) -> bool:
    """Whether the stretch before a word is a group, or that behind it, and nothing parts them.

    What a group breaks off before is what it is of: theft from people.
    """
    before = path[place - 1] if place else None
    if before is not None and before.is_a(Sort.GROUP) and not tokens[path[place].start].parted:
        return tokens[before.end - 1].word not in ("of", "from")
    after = path[place + 1 : place + 2]
    return bool(after) and after[0].is_a(Sort.GROUP) and not tokens[after[0].start].parted


_PEOPLE = frozenset({"people", "persons", "individuals"})


def _without_whose_groups_they_are(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """`What share of DA victims are men`, of male victims: those whom the group that is named is of."""
    kept: list[Span] = []
    for place, one in enumerate(path):
        word = stem(tokens[one.start].word) if not one.placed and one.end == one.start + 1 else ""
        before = path[place - 1] if place else None
        keys = {each.key for each in before.readings if each.sort is Sort.MEASURE} if word and before else set()
        groups = [each for span in path for each in span.readings if each.sort is Sort.GROUP and each.of in keys]
        of_them = bool(groups) and all(_is_one_of(word, each, vocabulary) for each in groups)
        kept.append(Span(one.start, one.end, (Reading(Sort.HARMLESS, word),)) if of_them else one)
    return tuple(kept)


def _is_one_of(word: str, group: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the name of a group ends in a word for people."""
    groups = vocabulary.framework.measures[group.of].groups
    ends = {stem(words_of(one.name)[-1]) for one in groups if one.key == group.key}
    return word in ends and word in _WHOM


_WHOM = frozenset(map(stem, word_set("victims suspects offenders casualties complainants drivers officers residents")))


def _says_who(place: int, path: Segmentation, tokens: Sequence[Token]) -> bool:
    """Whether a word is of those who were asked, or says again of a group of ages that it is one.

    Beside another group it narrows that: younger women are not all women.
    """
    words = [tokens[one.start].word for one in path]
    if words[place] in _PEOPLE_ASKED:
        return True
    if words[place] not in _OF_AN_AGE:
        return False
    for step in (-1, 1):
        beside = place + step
        while (
            0 <= beside < len(path)
            and words[beside] in _PEOPLE_ASKED | _OF_AN_AGE
            and not path[beside].is_a(Sort.GROUP)
        ):
            beside += step
        if 0 <= beside < len(path) and path[beside].is_a(Sort.GROUP) and _is_of_an_age(path[beside], tokens):
            return True
    return False


def _says_that_they(place: int, path: Segmentation, tokens: Sequence[Token]) -> bool:
    """`% who feel safe`, `people who are worried`: straight before what they were asked, behind how many they are."""
    behind = place + 1
    if behind < len(path) and tokens[path[behind].start].word in ("are", "were"):
        behind += 1
    after = path[behind : behind + 1]
    said = tokens[path[place].start]
    before = tokens[max(path[place].start - 1, 0)].word
    counted = before in _SHARES | _PEOPLE_ASKED | {"many", "number"}
    return said.word == "who" and not said.opens and counted and bool(after) and after[0].is_a(Sort.MEASURE)


def _is_of_an_age(span: Span, tokens: Sequence[Token]) -> bool:
    return any(letter.isdecimal() for token in tokens[span.start : span.end] for letter in token.word)


_OF_AN_AGE = frozenset({"young", "younger", "old", "older", "olds", "adults", "aged", "age", "ages", "year", "years"})
_PEOPLE_ASKED = frozenset({"residents", "people", "public", "respondents", "locals", "citizens", "folk", "folks"})


def _without_own_words(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """A word that stands in the full name of the only measure named says no more: `rapes recorded` is recorded rape."""
    measures = {one.key for span in path for one in span.readings if one.sort is Sort.MEASURE}
    if len(measures) != 1:
        return path
    name = words_of(vocabulary.framework.measures[measures.pop()].name)
    if is_of_two(name):
        return path  # killed or seriously injured, called KSI: `KSI killed` are some of them
    said = (span for span in path if span.is_a(Sort.MEASURE))
    # What was said already is said of something else the second time: street crime in Street.
    own = {stem(word) for word in name} - {stem(one.word) for span in said for one in tokens[span.start : span.end]}
    return tuple(
        Span(one.start, one.end, (Reading(Sort.HARMLESS, tokens[one.start].word),))
        if not one.placed and {stem(tokens[one.start].word), tokens[one.start].word.removesuffix("s")} & own
        else one
        for one in path
    )


_SHARES = frozenset({"share", "proportion", "percentage", "percent", "pct", "fraction"})
_FURTHEST = 4


def not_parted_by_a_share(
    readings: tuple[Reading, ...], phrase: Sequence[str], before: Sequence[str], vocabulary: Vocabulary
) -> tuple[Reading, ...]:
    """What a phrase can mean behind `the share of`: crime was domestic abuse is no domestic abuse crime there.

    A percentage may be called so: the percentage of calls that were abandoned.
    """
    near = before[-_FURTHEST:]
    if "of" not in near or not _SHARES & {*near} or not VERBS_OF_STATE & {*phrase[1:-1]}:
        return readings
    measures = vocabulary.framework.measures
    return tuple(one for one in readings if one.sort is not Sort.MEASURE or measures[one.key].unit is Unit.PERCENT)
