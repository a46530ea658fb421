"""Ranks of the police as they are written and as they are said."""

from bot.asking.words.word_sets import word_set

RANKS = word_set(
    """
    pc dc ps ds di ci cci dci dcs cc acc dcc sgt sergeant sarge skipper skip insp inspector supt super superintendent
    dsupt csupt chsupt dcsupt constable commander tds tdi tdci tsgt tinsp asgt ainsp
    """
)
"""One who holds a rank. Several of them (`pcs`, `sergeants`) may be whose figure is asked for."""
