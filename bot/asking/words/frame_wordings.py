"""The frames that people put around what they ask: who speaks, what is told of it, what they hold it for, and tags.

A frame is a clause of its own or begins one, so that nothing of what is counted stands in it.
"""

from bot.asking.words.aside_wordings import SETS
from bot.asking.words.ranks import RANKS
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings, WordSet

_DESKS = word_set(
    """
    hr finance intel legal comms communications media press analysis analysts analytics estates fleet payroll planning
    ops operations control room contact centre custody desk office team unit branch performance corporate policy
    governance standards professional roads neighbourhood response investigations crime audit risk learning
    development secretariat command nights days shift duty early late nightshift dayshift tasking strategy change
    projects programme communication engagement pr it ict pmo uni university placement trainee probationer student
    work experience intern secondee temp new analyst researcher auditor officer staff manager support assistant admin
    insp inspector sgt sergeant supt superintendent ci chief dci di ds dc pc pcso npt srt volunteer colleague
    """
)
_SPEAKERS = RANKS | word_set(
    """
    boss bosses gaffer guvnor guv governor skipper sarge serge sgt sgts sergeant insp inspector ci cci supt super
    superintendent chief chiefs constable acc dcc cc dci dcis di dis ds dc pc pcs pcc opcc pfcc commissioner
    commander deputy
    assistant mayor mp mps cllr cllrs councillor councillors leader council minister secretary reporter journalist
    journo editor press media paper mail telegraph herald radio bbc itv sky colleague colleagues mate mates friend
    wife husband neighbour neighbours someone somebody everyone everybody folk folks they he she bloke guy lad chap
    chair chairman chairwoman chairperson convener authority panel board committee auditor auditors inspectorate
    hmic hmicfrs home office
    federation fed union unison treasurer solicitor lawyer partner partners analyst analysts comms director head team
    exec executive rep reps landlord vicar governors mr mrs ms miss dr sir lord lady dame pa policy finance
    """
)
_SENDERS = word_set(
    """
    hr comms communications media press pmo analysts analytics secretariat governance pa
    chief chiefs constable boss bosses gaffer guvnor guv skipper sarge supt superintendent insp inspector sgt sergeant
    dcc acc dci npt srt opcc pfcc pcc commissioner mayor mp cllr councillor hmic hmicfrs inspectorate
    """
)
"""Who sends a question, and is never whom or where a case happened to: of staff, from home, in custody are."""
_SAYING = word_set(
    """
    say says said saying claim claims claimed claiming reckon reckons reckoned think thinks thought believe believes
    believed swear swears swore insist insists insisted convinced adamant certain sure tell tells told telling heard
    hears suggest suggests suggested suggesting argue argues argued arguing mention mentions mentioned quote quotes
    quoted quoting suspect suspects assume assumes assumed understand understands understood bet bets betting noticed
    notice note noted announced tweeted posted written wrote wonder wonders wondering wondered
    """
) - {"suspect", "suspects", "report"}
_WANTING = word_set(
    """
    ask asks asked asking query queries queried querying want wants wanted wanting need needs needed needing require
    requires request requests requested curious interested keen after chasing chased wish wishes wished anxious eager
    hoping hopes like grateful glad obliged
    """
)
_TAGGED = "(is|was|are|were|has|have|had|does|do|did|isnt|wasnt|arent|werent|hasnt|havent|hadnt|doesnt|dont|didnt)"
_DENIED = "(isnt|wasnt|arent|werent|hasnt|havent|hadnt|doesnt|dont|didnt)"
_REMARKS = word_set(
    """
    mad odd weird funny strange crazy insane bonkers nuts wild daft silly awful terrible dreadful dire shocking grim
    rough tough ugly bleak great brilliant fantastic amazing superb lovely excellent impressive decent promising
    encouraging disappointing surprising interesting curious fishy dodgy relentless endless hectic manic chaotic
    horrendous horrible hideous ridiculous unreal unbelievable incredible quiet rubbish crap pants rosy poor painful
    alarming scary frightening staggering ropey iffy
    """
)

FRAME_SETS = SETS | {
    "desk": WordSet(_DESKS, abbreviations=True),
    "on the phone": WordSet(word_set("asking wanting chasing wants who is to know about for whether if")),
    "sender": WordSet(_SENDERS),
    "speaker": WordSet(_SPEAKERS, abbreviations=True),
    "wanting": WordSet(_WANTING | _SAYING),
    "being": WordSet(
        word_set(
            "is are was were has have had just keeps keep still now been being also always all quite pretty s would be"
        )
    ),
    "saying": WordSet(_SAYING),
    "told": WordSet(
        word_set(
            "me us you him her them everyone people blind that to know the board press it at on about if "
            "whether how for see hear whats what sight of"
        )
    ),
    "greeting": WordSet(word_set("hi hello morning afternoon evening hey good hiya all dear reeve")),
    "sitting": WordSet(
        word_set(
            "sitting sits sit sat standing stands stand stood running runs run hovering hovers hover hovered "
            "tracking tracks landing lands landed lying lies coming comes come came"
        )
    ),
    "degree": WordSet(
        word_set(
            "a bit very most really quite rather pretty so too little absolutely totally bloody all "
            "completely a touch fairly just utterly well super proper looking"
        )
    ),
    "remark": WordSet(_REMARKS),
    "asking": WordSet(
        word_set(
            "i we need want give me us can could you have please write do get send like id after "
            "got to ill wants for just quick the and now"
        )
    ),
    "asker": WordSet(word_set("i we id wed ill im were weve ive")),
    "asked one": WordSet(word_set("i we you someone somebody anyone anybody one of")),
    "kindly": WordSet(word_set("please kindly possibly perhaps just at all ever maybe")),
    "pleased": WordSet(
        word_set("obliged grateful glad thankful pleased happy delighted interested keen curious anxious eager")
    ),
    "see": WordSet(word_set("see have know")),
    "learn": WordSet(word_set("know see learn hear have receive understand find out get be told")),
    "risking": WordSet(
        word_set(
            "asking asked ask twice again repeating repeat myself sounding sound like being be a an the bore boring "
            "pest "
            "nuisance pain stupid daft silly thick dim rude pushy labouring labour point obvious bother bothering you "
            "trouble keep nag nagging chase chasing broken record teaching teach to suck eggs stating question"
        )
    ),
    "misreading": WordSet(
        word_set("misread misreading misunderstood misheard misremember get got read reading it that")
    ),
    "paper line": WordSet(
        word_set(
            "line lines liner liners sentence sentences paragraph paragraphs para paras bullet bullets pager "
            "summary snippet blurb page nutshell word words soundbite snapshot"
        )
    ),
}
"""The named sets of words that frames are written with."""

FRAMES = Wordings(
    f"""
    (has|have|had|did|weve|theyve) (seen|see|had|have|recorded|record|experienced|shown|registered|suffered|achieved)\
             (the|its|their|our)
    (reported|notified|made known) to (us|police|the police)
    at for
    ^ [{{greeting=2}}] [its|this is|it is|im|i am|were|we are] [{{owner=2}}] {{desk=5}} [on (nights|days|lates|\
            earlies|call|shift|duty)] here [again|and|with|from] [a]
    ^ [{{greeting=2}}] (fao|for the attention of|attn|attention|cc) [{{owner=2}}] {{desk=4}} $
    ^ [{{greeting=2}}] [from|to|its|it is|this is] [{{owner=2}}] {{sender=4}} [office|desk|team] $
    ^ (fao|for the attention of|attn) {{owner=2}} {{speaker=4}} $
    ^ [and|but|so|cos|because|as|since] [{{owner=2}}] {{speaker=4}} [{{being=3}}] {{wanting=2}} [{{told=4}}] [that]
    ^ [{{greeting=2}}] [{{owner=2}}] (head|director) of {{desk=3}} [{{being=2}}] {{wanting=1}} [{{told=4}}] [that]
    ^ (hed|theyd|he would|she would|they would) like [to (know|see|have)]
    ^ shed like to (know|see|have)
    ^ [{{owner=2}}] (grant|funding|bid|lottery|tender) (form|return|application|bid|claim) $
    [just] (will|would|ll) (do|suffice) [nicely|me|us|fine|for now|thanks|please] $
    ^ [just|only] (been|was|got|getting|being) (asked|quizzed|pressed|challenged|chased) [again|today|yesterday|\
            this morning] by [{{owner=2}}] [{{kind=2}}] {{people=3}} $
    ^ [{{owner=2}}] ({{speaker=4}}|members|residents|colleagues|i|we) (would|might|may|will|d) find it [{{degree=2}}] \
            (helpful|useful|handy|interesting|instructive) (to (see|have|know|get|hear)|if (we|they|you|i) (had|could \
            have|could see|gave|could give))
    that [{{owner=2}}] ({{desk=3}}|{{speaker=3}}|i|we) (ought to|should|need to|needs to|must|had better) (know|be \
            told|hear|be aware|be warned|worry|be worried) [about|of]
    ^ (im|i am|were|we are) (putting together|pulling together|preparing|drafting|compiling|making|building|\
            producing|doing) (a|an|the) [{{small=2}}] (table|list|paper|note|summary|briefing|report|slide) [for \
            [{{owner=2}}] ({{people=3}}|members)] (showing|covering|about)
    ^ [and|but|so|cos|because|as|since] [{{owner=2}}] {{speaker=4}} [{{being=3}}] {{saying=1}} in passing\
             [whether|if|about|that]
    ^ (i|ive|we|weve|im|were|just|been|only) [just|been|have|had|keep|being|are|am|was|were|keep being|already]\
             (told|asked|quizzed|pressed|informed|reminded|advised|challenged|heard|read|seen|noticed|spotted|\
            had) [{{going=8}}] $
    ^ [{{owner=2}}] [{{speaker=3}}] {{saying=1}} (me|us) [that]
    ^ [{{owner=2}}] (question|query|enquiry|request|prep|task|ask|job) [{{going=5}}] $
    ^ {{desk=3}} (question|query|enquiry|request|prep|ask)
    ^ {{speaker=3}} (question|query|enquiry|request|ask|letter|email)
    ^ (subject|re|ref|regarding|theme|topic|title|heading|item|agenda item) $
    ^ (not sure|unsure|dont know|i dont know|im not sure|i am not sure|no idea|not certain) (if|whether) (you|u|\
            we|reeve) (do|hold|have|can do|cover|track|keep|know|get|got|can|count|record|hold this|do this)\
             [this|that|it|these|them|any|one] [but|so]
    ^ [cos|because|as|since] [{{owner=2}}] [{{kind=3}}] {{meeting=2}} (meets|sits|is|starts|are|was|were)\
             [{{going=5}}] [so|and]
    ^ (as|further to|following|per|as per) (discussed|agreed|requested|promised|mentioned|our conversation|our\
             chat|our call|my email|my last|yesterday|earlier|above|below)
    ^ (excuse|forgive|ignore|pardon) [the|my|any] (typos|typo|spelling|mess|dictation|caps|shouting|brevity|delay)
    what (the hell|the heck|on earth|the devil|the) [has|is|was] (happened|going on|happening|occurred|gone on)\
            (to|with|in|on)
    why (the hell|the heck|on earth) (is|are|was|were|did|has|have)
    ^ [just] [a] (bit of|kind of|sort of) a {{small=2}} (one|question|ask|request|query) [but|this]
    ^ [just] [a] {{small=2}} (sanity|sense|fact|reality|double) check [for {{owner=2}} {{speaker=3}}|for\
             {{speaker=2}}|please]
    ^ (so the story goes|story goes|rumour has it|legend has it|theyre saying|they say) [that]
    [^] (true or false|fact or fiction|fact or myth|yay or nay) $
    (swears|swear|swore) blind [that]
    ^ [ive|i have|i|weve|we|we have] [just] (got|had|have) [just] [had] (a|an|this) (query|question|email|call|request|\
            letter) [in] [from {{owner=2}} {{speaker=4}}|from {{speaker=4}}] $
    ^ [ok|so|ok so|and] {{owner=1}} {{speaker=3}} (is|are|was|were) (running|doing|writing|planning|after|drafting) \
            (a|an|some) (piece|story|article|feature|report|item|programme|thread|post) (on|about)
    ^ [tbh] [i|ive|weve] [have|got|havent] (no idea|a clue|not a clue|no clue) (if|whether) [this|that|it] (is|its) \
            [even] (a thing|possible|something you do|allowed|your thing) [but]
    (just|ive just|im just) (off|come off|got off) the phone [with|to] [{{owner=2}}] [{{speaker=3}}]
    (for|on) the record|on a scale of things|not gonna lie|not going to lie|cant lie
    (can|could) you settle (an|this|the) (argument|bet|dispute|debate) [for us|for me|please]
    (could you|can you|would you) [possibly] be (a|an) (star|angel|love|hero|legend|darling|gem|sweetheart|dear) and
    (nothing urgent|not urgent|no rush) but [at some point] [today|tomorrow|this week|when you can]
    [so|or so|as far as|from what] (i|we) (hear|heard|gather|understand|believe|reckon|think|suspect|imagine|assume|\
            remember|recall|see|know) $
    [so|or so|as|from what] (im|ive been|were|weve been|i am|i was|we were) (told|led to believe|informed|hearing) $
    ^ (ok|okay|right|so|well|hi|hello|hey|sorry|um|erm|and|yo) {{small=3}} (question|query|ask|request|one|thing) \
            [for you|though|please] [but]
    ^ (im|i am|were|we are|ive just been|im just) {{going=10}} and (need|want|could do with|just need|i need|we need)
    ^ (ive|i have|i) (completely|totally|clean|just) (forgotten|forgot|lost track of)
    ^ [{{greeting=2}}] [{{owner=2}}] {{desk=4}} here on (nights|days|lates|earlies|call|shift|duty)
    (full stop|question mark|exclamation mark|new paragraph|new line)
    [^] {_TAGGED} (it|they|we|he|she|that|this|there|i) [really|actually|still|not|all|now|right|true|so|ever] $
    {_DENIED} (it|they|we|he|she|there) $
    ^ [(is|was) (that|this|it)] (true|so|right|correct) [or not|or false|or what|please|\
            enough|then|mate|yeah|or no] $
    ^ (is|are|was|were) (he|she|they|i|we|you) [talking] (right|correct|wrong|having me on|mistaken|sense|\
            rubbish|kidding|joking|on the money|imagining it|imagining things|overreacting|exaggerating|being\
             unfair|making it up)
    [or] (am|are|is) (i|we|they|he|she) [just] (imagining it|imagining things|overreacting|being daft|missing\
             something|reading it wrong|seeing things|making it up|exaggerating|wrong|worrying over nothing) $
    ^ (does|do|did|would|will|can|could) (that|this|it|they) (stack up|add up|sound right|look right|hold water|\
            hold up|stand up|check out|tally|hold true|ring true|seem right|make sense|match) [to you|or not|\
            with ours]
    [or] (is it|is that|its) just me $|or what $|or not $|or no $|or otherwise $|or whatever $
    ^ (y|yes) [or] (n|no|not) [please] $|(y|yes) [or] (n|no) $
    ^ (correct me if im wrong|if im not mistaken|unless im mistaken|if memory serves|if i recall correctly|if i\
             remember [right|rightly|correctly]|stop me if) [but]
    {{sitting=1}} (at|$|out at|in at|out as|out $)
    {{sitting=1}} (now|currently|today) [at]
    (holding|bearing|borne|shaping|shaped|shape|stack|stacks|stacking|stacked|measure|measuring) up
    (faring|fared|fare|fares|getting on|got on)
    (look|looks|looked|looking|seems|seemed|seem|feels|feel|felt|sounds|sound|sounded) [{{degree=2}}] {{remark=1}}
    (is|was|are|were|been|being) [{{degree=2}}] {{remark=1}}
    ^ [all] {{remark=1}} [on|in|at] $
    (is|are|was|were) (killing|hammering|swamping|crippling|slaughtering|hurting|worrying) us
    ^ [{{speaker=2}}] [{{asking=4}}] [{{owner=1}}] [one|two|three|a couple of|few] [{{small=2}}] \
            {{paper line=2}} (on|about|for|regarding|covering|re)
    in [{{owner=1}}] [{{small=2}}] {{paper line=1}}
    ^ [{{owner=2}}] {{speaker=3}} [{{being=2}}] {{wanting=1}} {{owner=1}} [{{small=2}}] {{paper line=1}} [on|about|$]
    on the (phone|line|blower|telephone) {{on the phone=3}}
    ^ (ive got|i have|weve got|we have|got|theres|have|ive) [{{owner=2}}] {{speaker=4}} [{{being=1}}] on (the|my|\
            our) (phone|line|blower|telephone) [{{on the phone=3}}]
    ^ [{{owner=2}}] {{speaker=4}} ({{being=1}} on (the|my|our) (phone|line|blower|telephone)|on (the|my|our) (phone|\
            line|blower|telephone) {{on the phone=1}}) [{{on the phone=3}}]
    to (my|our|his|her) (email|inbox|mail)|by return [of email|of post|email|please]
    ^ [i|ive|i have|weve|we|just] [just] (lost|deleted|missed|mislaid|forgot|forgotten|binned|got|had|received)\
             [{{owner=1}}] (email|emails|letter|message|mail|text|notes|note|spreadsheet|copy) [from\
             {{owner=1}} {{going=3}}|from {{going=3}}] $
    ^ [please|can you|could you|pls] (email|mail|message|text|dm|ping|send|forward) (me|us|it|them|over|through|\
            across)
    (to|can i|can we|i can|we can|could i|could we|may i) (quote|claim|say|state|publish|use|cite) (publicly|in\
             public|on the record|externally)
    ^ [can|could|may|should|are] (i|we) [allowed to|able to|safe to|ok to] (claim|say|state|quote|cite|boast|\
            tell people)[that|it is|its]
    publicly $|on the record $|externally $
    (bet|betting|guess|guessing) (that|its|it is|you|we|theyre)|^ [i|ill|id] (bet|reckon|guess|wager) [you|that]
    ^ [ive|i have|i|weve|we|got] [got|had|have] a (feeling|hunch|suspicion|sense|theory|inkling) [that]
    [so|and] (close the loop|for completeness|for the record|for context|for reference|for info|for information|\
            for my own sanity|for peace of mind|in confidence|between you and me|off the record|for\
             what its worth)
    ^ (not urgent|nothing urgent|no urgency|in no hurry|when convenient) [but]
    [but] at some (point|stage)|in one go|all in one|at once|in one hit|in one place
    [^] (please|could you|can you|would you) [kindly] (confirm|verify|supply|furnish|advise|provide) [me|us] [with|of]
    {{asker=1}} should [{{degree=2}}] [very much] (like|appreciate|welcome|value|love) [to {{learn=2}}|to {{see=1}}] \
            [if|whether|about]
    if (you|we) (hold|have|keep|record) (it|that|them|those|one|any|such a thing)|if (it|that) is (something|one) \
            (you|we) (hold|have|keep)
    if (it|its|thats|that) (isnt|is not|is|s|no|not) [no|not] [too much|too] [of a|a] (trouble|bother|bind|pain|hassle)
    if its (no|not too much) (trouble|bother)
    in net terms|taken as a whole|all things considered
    [{{asker=1}}] [would|should|will|d] be [{{degree=2}}] {{pleased=1}} (for|of|if (you|someone|somebody) \
            (could|would|can)|to {{learn=2}}) [if|whether|of|about]
    {{asker=1}} [am|are|was|were] [{{degree=2}}] {{pleased=1}} to {{learn=2}} [if|whether|of|about]
    {{asker=1}} [would|should|will|d] [{{degree=2}}] [much] (welcome|appreciate|value|like|love) [a|the|any|some] \
            (sight|note|glimpse|look|breakdown|steer) [of|at|on]
    (could|can|would|will|might|may|if|are|is|am) {{asked one=2}} [{{kindly=2}}] [be] (so kind|so good|kind enough|\
            good enough|able|willing|prepared|in a position|at liberty) [as] to
    (could|can|would|will|please|kindly) [{{asked one=1}}] [{{kindly=2}}] (set|lay|spell|write|read) (out|down) \
            [for (me|us)]
    if (you|someone|somebody) (would|could|will|can|d) be so (kind|good)|if youd be so (kind|good)
    (could|can|might|may) {{asked one=1}} [{{kindly=2}}] (trouble|bother|prevail (on|upon)|press|impose (on|upon)) \
            [you] [for|to]
    [{{asker=1}}] (wonder|wondered|wondering) (if|whether) {{asked one=1}} (might|may|could|can) [possibly|please]
    it (would|will|d) [really|greatly] help [me|us] [greatly|enormously|a lot] (if you could|to {{learn=1}}) \
            [if|whether]
    ^ at the risk of {{risking=7}} $
    ^ [please] let {{owner=2}} {{speaker=2}} have
    ^ it (has been|was) (suggested|said|put to me) [that] [i ask] [you] [for|about]
    ^ (might|could|would) there be [a|any]
    to what (extent|degree)
    ^ [{{asker=1}}] (must|have to|should|will) (confess|admit|say) [that] [(ive|i have) lost track]
    ^ k (so|then)
    ^ [i|we] [do|really] (hate|dont (want|wish|like|mean)) to {{risking=7}} [but] $
    (like|as|the way) (it|its|we|were|they|theyre|it is|we are|they are) (meant|supposed|expected|due) \
            [to] [do]
    [or] (did|have|had|am|was) i {{misreading=4}} [{{owner=2}}] [{{paper=1}}] [right|wrong] $
    or (still|is it still|are they still|are we still) (lagged|lagging|awaited|pending|delayed|to come|outstanding) $
    at (atm|rn|currently|presently|mo|the mo|the min) $
    (as|so) i (said|say|mentioned|was saying)|like i said
    ^ dear (colleague|colleagues|reeve|team|all|sir|madam|sir or madam)
    """,
    FRAME_SETS,
)
"""`Press office here`, `the gaffer's convinced`, `is he right?`, `sitting at`, `looks mad`, `a line on`."""
