"""A part of what was counted before: how many of them were thefts, and how many had a weapon. No measure is of that."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question, Read
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_THEM = word_set("them those these which whom")
_SAID_OF_THEM = word_set("is are was were had have has got involve involved led resulted ended went")
_ASKED_OF_THEM = _SAID_OF_THEM | word_set("how what did do does")
_COUNTED_ANEW = word_set("there we you they i it")


def asks_of_some(tokens: Sequence[Token], question: Question, previous: Question | None) -> str:
    """The word that says that some of what was counted are asked for, though another measure is named; else nothing.

    After robbery `how many had a weapon` asks for robberies; how many weapons were found is another number.
    """
    if not question.measures or (previous is not None and question.measures == previous.measures):
        return ""
    words = [token.word for token in tokens]
    for at, word in enumerate(words):
        behind = [*words[at + 1 : at + 4], "", "", ""]
        if word == "of" and behind[0] in _THEM and behind[1] in _ASKED_OF_THEM:
            return behind[0]
        if word != "how" or behind[0] != "many" or previous is None:
            continue
        told = behind[1] in _SAID_OF_THEM and behind[2] not in _COUNTED_ANEW
        if told or behind[1].endswith("ed"):
            return behind[1]
    return ""


def by_a_word_alone(parts: Sequence[Read], vocabulary: Vocabulary) -> bool:
    """Whether one of several parts was taken for another measure by one word of it, such as `detected` behind thefts.

    Such a word may say more of the measure of the other part, but for the percentage that is of that one: charge rate.
    """
    measures = vocabulary.framework.measures
    asked = {key for one in parts if isinstance(one.outcome, Question) for key in one.outcome.measures}
    of_another = {measures[key].name for key in asked if measures[key].of in asked}
    named = {one.outcome.measures for one in parts if isinstance(one.outcome, Question)}
    names = {measure.name for measure in measures.values()} - of_another
    taken = (pair for one in parts for pair in (*one.corrected, *one.only_held))
    return len(named) > 1 and any(" " not in said and name in names for said, name in taken)
