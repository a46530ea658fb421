"""The ways of asking that a figure be fetched: pull me, could you supply, chasing, any joy with, any chance of."""

from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.wordings import Wordings

REQUESTS = Wordings(
    """
    (hit|hits|hitting|reached|reach|reaching) us [with]
    in the way of|on the [{small=1}] (front|side) of things
    ^ [please] (run|pull|grab|fetch|find|dig out|dig up|look up|pull up|bring up|pull off|double check|re run|rerun|\
            provide|furnish|produce|state|quote|confirm|retrieve|source) [me|us] [the|a|some|our]
    (can|could|would|will|please|pls|kindly|you) [you] [please|just|possibly|quickly|kindly] (run|pull|grab|fetch|\
            find|dig out|dig up|look up|pull up|bring up|pull off|double check|rerun|supply|provide|furnish|produce|\
            state|quote|retrieve|source|fire over|send over|send across|send through|share) [me|us] [the|a|some|our]
    ^ [{asker=1}] [am|are|was|were|been|just|still|currently|really] (trying|hoping|looking|wanting|needing|waiting|\
            having|attempting|struggling|desperate|keen) to (find|find out|get|get hold of|get my hands on|get to|\
            track down|dig out|pull|pull together|see|know|establish|work out|locate|pin down|put my hands on|lay my \
            hands on|obtain|source|confirm|check|understand) [the|a|some|our|what|how many]
    ^ [{asker=1}] [am|are|was|were|been|just|still|only|currently] (chasing|chasing up|after|hunting|\
            hunting for|hunting down|seeking|wanting|needing|requiring|searching for|looking for|hoping for|\
            waiting on|waiting for|in need of|in search of) (the|a|some|our|any)
    ^ [is there|got|have you|have you got|do you have|you got] any (chance|joy|luck|word|hope|possibility|prospect) \
            (of|on|with|for|about|getting) [getting|having|seeing|a look at|the|a|some|you have]
    ^ [{asker=1}] (only|just) (need|needs|want|wants|require|after|needed|wanted) [the|a|to know|to see|to have]
    ^ [{owner=2}] {speaker=4} [is|are|has been|have been|keeps being|was|were] (on at|hounding|hassling|nagging|\
            badgering|pestering|chasing|all over|onto|on to) (me|us) [again] (for|about|over|to get|to find)
    ^ [keep|keeps|ive|i|was|weve|we|im|were|just|again] [been|being|getting|am] asked (for|about|what|how many|to get|\
            to find|to provide|to supply) [the|a|our]
    """,
    FRAME_SETS,
)
"""`Run robbery for August`, `I'm chasing the August figure`, `any chance of burglary`, `the boss is on at me for`."""
