"""Words that say that there is none of something."""

from bot.asking.words.word_sets import word_set

NONE_SAID = word_set("no zero without nil none")
