"""Which areas did not move so: havent gone up, arent down. Those that are level are among them."""

from bot.asking.words.field_words import Field
from bot.asking.words.said_statistic import SaidStatistic
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings

_DENIED = Wordings(
    """
    (arent|isnt|havent|hasnt|hadnt|didnt|dont|doesnt|wasnt|werent)
    (is|are|was|were|has|have|had|did|do|does) [still] not
    """,
    {},
)

NOT_SO = SaidStatistic(Field.NOT_SO, _DENIED, word_set("which what who where"))
