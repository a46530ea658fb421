"""Words of clauses in which people talk of themselves, of those who ask and of their day, and of nothing counted.

No word here says what somebody did, who they are or what was done to them, where or when it happened: beside a
question they cannot say which cases are meant (`reading/clause_beside.py`).
"""

from bot.asking.words.word_sets import word_set

CHAT = word_set(
    """
    a able about absolute actually afraid again all almost already alright also although always am an and annoying
    answer answers anybody anyone anything anyway apologies appreciate are argument around as ask asked asking asks
    at away awful back be bear because been behind being believe bit bits blank blimey bloody blowing bored boring
    bother bothering brain brains breakfast brew brilliant bringing bugging but buy call called came can cant catch
    chance chasing chat check checking cheeky cheers clear clearer clue clueless coffee coming completely
    complicated confused confusing conversation convinced corridor could couldnt crazy curiosity curious daft desk
    didnt do does doesnt doing dont door doubt drowning dumb earlier ears easy else email emailed embarrassing
    enormous enough exactly explain eyes favour feel feeling feelings find finding fine fingers flap for forget
    forgive forgot forgotten fun funny fuss genius get gets getting give given gives giving glad glasses go goes
    going gone gonna got grab grateful great grief guess guessing had hand handle hands handy hanging happy hard has
    hassle hat have havent having he head heads hear heard heart hell help helpful helping her here hers hey hi him
    his honest hope hoping hour however huge hurry i idea ideas idiot if ignore im imagine impatient in inbox inches
    information is isnt it its itself join joke joking just keen keep keeping keeps kind knackered know knowing
    known knows laptop late later laugh lazy learn learning least legend let lets letter library lie life like
    listen little lives long look looked looking looks loop lot lots love lovely luck lunch mad mail make makes
    making man many massive matter matters may maybe me meet meeting meetings memory mention mentioned mess message
    might mind minute minutes moan moaning moment mouth much must my myself nag nagging need needed needs nerves
    news nice nod note noted notes notice now obvious of off oh ok okay on once one or our page pain pardon patience
    persuade phoned piece play please pleased pop pretty printer prob probably promise promised prove pull pulled
    pulling question questions quick quickly quite quote ran random rang rather ready real really reason recall
    reckon reckons remember remind right ring rubbish rude rumour run rush said sake sanity save saw say saying says
    scale scratching screen see seem seems seen send sense sent settle she should shout show sick silly sit sitting
    so some someone something somewhere soon sooner sorry sort sorted sound sounds spare speak speaking spelling
    spoke spreadsheet star stat stats still story straight stuck stuff stupid suddenly suggest suppose sure surely
    surprise swamped swear swears system talk talked talking tell telling tells term terrible text than thank thanks
    that thats the their them then there theres these they thick thing things think thinking thinks this those
    though thought through thumbs ticking time times tiny tired to together told tomorrow tongue too took totally
    tried trouble true trust truth try trying typing typo typos ugh um understand understanding unfair update urgent
    us useful very voice waiting walk walking want wanted wanting wants was wasnt watching way ways we well went
    were what whatever whats whether whisper will wise wish with wonder wondered wondering wont word words work
    working works world worth would wouldnt wow write writing written wrong yeah yes yet you your yours zoom
    """
)
"""Words of such clauses, with none that denies, narrows, counts, dates, judges or asks why, where, when or who."""
