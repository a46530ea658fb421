"""What people say of anything, something and anyone beside a question: no case is told apart by who or what that is.

They want something on it, ask whether there is anything new, who would know, whether there is any truth in it, own up
to what they do not know, or cry out at it.
"""

from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings, WordSet

_IT = "(it|that|this|them|those|there|here)"
_ANYBODY = "(anyone|anybody|someone|somebody|any of you|one of you|you|u|reeve)"

INDEFINITE = Wordings(
    f"""
    ^ [{{asker=1}}] [{{need=4}}] {{prepare=3}} [me|us] {{thing=2}} [(i|we) can {{use=2}}] (on|about|regarding|re|around)
    ^ [can|could|would|will|please] [{_ANYBODY}] {{prepare=3}} [me|us] [together] {{thing=2}} (on|about|regarding|\
            re|around)
    [^] [{{asker=1}}] [{{need=4}}] {{thing=2}} [that] (i|we|he|she|they) can {{use=2}} [(in|at|to|for|with) \
            [{{owner=2}}] [{{kind=3}}] ({{paper=1}}|{{meeting=1}}|{{people=3}})] $
    ^ [got|have you|have you got|you got|do you have] [got] anything for (me|us|{{owner=1}} {{people=2}}) \
            (on|about|re|regarding)
    ^ [and|but|or|so] [(is|was|are|were|has|have|had) there [been]|(have|did|do|has|had) (we|they) (had|have|got|seen|\
            see|get)|(have|has) (we|they)] any [at all|of (them|it|those|that)|to speak of|though|then|in the end] $
    ^ [and|but|or|so] [there|is there|was there|has there been|have we [got]|do we have|got|theres] \
            {{anything=3}} (new|fresh|[new] to {{tell=1}} [home] [about]) [on|about|with|in|from] [{_IT}] \
            [for (me|us)|at all|this time|here] $
    ^ [so|hi|hello|sorry|morning|quick one] [does|do|did|would|might|will] (anyone|anybody|someone|somebody) \
            [happen to|out there|in here|here|else] (know|remember|recall) [if|whether|that|offhand|what]
    ^ (someone|somebody|anyone|you|one of you) (must|should|may|might|will|ought to) (have|know|hold|keep)
    ^ [i|im|ive|am|was|were|just|only|we] (wondered|wondering|hoped|hoping|wonder|hope|curious|checking) \
            [if|whether|that] (you|u|youd|someone|anyone|somebody) [might|would|could|can|had|d] \
            (have|had|know|knew|got|hold|held|keep|kept)
    ^ [hi|hello|hiya|morning|sorry|please|so] (can|could|would|will|is) {_ANYBODY} [able to] [please|possibly] \
            (help|assist|oblige) [me|us] [out] [please] (with|on|find|get|$)
    [any|your|some] {{aid=2}} [(would|will) be|is] [much|most|greatly|gratefully|really|hugely] (appreciated|welcome|\
            received|great|good|handy|useful|lovely) $
    ^ any {{aid=1}} [please|with (it|this|that)] $
    ^ (anything|whatever|any of it|any of them) (will do|would do|helps|is fine|is good|goes) $
    if there (is|are|was|were) (any|anything|one|some) [at all|held] $
    [^] [is there|was there|and|is|any|theres] any (truth|substance|basis|mileage|foundation|validity) \
            (in|to|behind|for) ({_IT}|the (rumour|rumours|claim|claims|talk|story|suggestion|idea)) $
    ^ (is|was) there any (truth|substance|basis|mileage|foundation) (in|to|behind|for) [the (rumour|rumours|claim|\
            claims|talk|story|suggestion|idea)] [that|of|about]
    ^ [theres|there is|there has been|theres been|ive heard|heard|been hearing] [a lot of|lots of|some|much] \
            (talk|rumours|chatter|whispers|noises) (of|about|that)
    ^ [im|i am|i|really|sorry|were|we] (not sure|unsure|dont know|dunno|no idea|not certain|wasnt sure) \
            (who|where|what|how|if|whether) {{owning=7}} (but|so|$)
    ^ [i|we] (know|appreciate|realise|realize|understand|get) [that] {{you=2}} [{{degree=2}}] {{state=3}} (but|so|$)
    ^ [wow|well|blimey|god|cor|gosh|jeez|ouch] (thats|that is|this is|its|that looks|that sounds|that seems|looks|\
            sounds|seems) [{{degree=3}}] {{remark=2}} $
    """,
    FRAME_SETS
    | {
        "need": WordSet(
            word_set("need needs want wants wanted needed after could would do with like id to got have must just only")
        ),
        "prepare": WordSet(
            word_set("put pull knock whip rustle throw cobble draft write up give find get send together show offer")
        ),
        "thing": WordSet(word_set("something anything summat owt a something bits")),
        "use": WordSet(
            word_set("use put say tell give quote send take show share work present offer read out with them him her")
        ),
        "anything": WordSet(word_set("anything something much owt nothing summat lot a any news nothing")),
        "tell": WordSet(word_set("report say see tell share add show write shout offer")),
        "aid": WordSet(word_set("help assistance steer pointers pointer guidance light ideas clue clues joy luck")),
        "owning": WordSet(
            word_set(
                "who else to ask go look turn find get start is this you your thing one the right place person it i "
                "should be asking do does can answer know deal with even works for a or that channel allowed how"
            )
        ),
        "you": WordSet(word_set("its it is youre you are this were im i am thats that everyones")),
        "state": WordSet(
            word_set(
                "early late busy short notice last minute cheeky swamped snowed rushed stretched tricky awkward "
                "annoying stupid silly daft obvious a an big ask long shot lot to in the day friday monday off"
            )
        ),
    },
)
"""`Need something I can put in the pack`, `anything new there?`, `not sure who to ask but`, `any truth in that?`."""
