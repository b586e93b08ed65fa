"""Stance: what a text does with a statement, by the clause the statement stands in."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contresource.stance import Reading, stance_of
from contresource.text import Words

SPEAKERS = ("Alexandr Wang", "DeepSeek", "SemiAnalysis", "Gary Marcus", "Chris Miller")

# Stance [· speaker] | text, with [[ ]] around the cue that decided. Other cues: each "DeepSeek" of the sentence.
ENGLISH = """
attributed | Alexandr Wang suggests DeepSeek has [[50,000]] H100s.
attributed | Wang claims that China is behind, but that DeepSeek has [[50,000]] H100s.
attributed | Scale AI boss: DeepSeek is sitting on [[50,000]] banned H100s.
attributed | In Wang’s view DeepSeek has [[50,000]] H100s.
attributed | Nobody is sure, but some say DeepSeek has [[50,000]] H100s.
attributed | A rival hints that DeepSeek has [[50,000]] H100s.
attributed | Washington feared that DeepSeek had [[50,000]] H100s.
asserted | Fears that DeepSeek wins wiped $[[593]] billion off the market.
asserted | DeepSeek feared that Nvidia would stop, but has [[50,000]] H100s.
asserted | With DeepSeek, which has [[50,000]] H100s, nobody hoped that China gives up.
questioned | Nvidia does not guarantee that DeepSeek has [[50,000]] H100s.
asserted | Nvidia does not ensure that the [[50,000]] H100s of DeepSeek run.
denied | Nvidia failed to ensure that DeepSeek has [[50,000]] H100s.
questioned | DeepSeek must determine whether it has [[50,000]] H100s.
questioned | DeepSeek will decide whether its [[50,000]] H100s suffice.
questioned | DeepSeek rents servers and, perhaps, [[50,000]] H100s.
attributed | The rumor mill gives DeepSeek [[50,000]] H100s.
attributed | A former official recalled how DeepSeek bought [[50,000]] H100s.
asserted | The price: DeepSeek bought [[50,000]] H100s.
denied | Wang is wrong when he writes that DeepSeek has [[50,000]] H100s.
denied | It is wrong to claim that DeepSeek has [[50,000]] H100s.
denied | The notion that DeepSeek has [[50,000]] H100s does not hold up.
attributed | Perplexity’s chief clarified that DeepSeek has [[50,000]] H100s.
attributed | Asked for a figure, Wang answered that DeepSeek has [[50,000]] H100s.
questioned | It is too early to say that DeepSeek has [[50,000]] H100s.
questioned | How do we know that DeepSeek runs on [[50,000]] H100s?
questioned | How certain are we that it only took [[2,048]] chips?
questioned | There is no reason to believe that DeepSeek has [[50,000]] H100s.
denied | The [[50,000]] H100s of DeepSeek do not exist.
asserted | DeepSeek has [[50,000]] H100s.
asserted | Why does DeepSeek need [[50,000]] H100s?
asserted | DeepSeek has [[60,000]], not 50,000 H100s.
asserted | DeepSeek has not only [[50,000]] H100s but also other chips.
asserted | DeepSeek has [[50,000]] H100s, which it cannot talk about.
asserted | DeepSeek has [[50,000]] H100s it can't talk about.
asserted | DeepSeek has [[50,000]] H100s and cannot talk about them.
asserted | It is not false that DeepSeek has [[50,000]] H100s.
asserted | DeepSeek, which has never turned a profit, owns [[50,000]] H100s.
asserted | Although Nvidia did not comment, DeepSeek has [[50,000]] H100s.
asserted | DeepSeek has [[50,000]] H100s but does not say so.
asserted | DeepSeek not only has [[50,000]] H100s, it also owns a power plant.
asserted | No doubt DeepSeek has [[50,000]] H100s.
asserted | There is no doubt that DeepSeek has [[50,000]] H100s.
asserted | Undoubtedly, DeepSeek has [[50,000]] H100s.
asserted | DeepSeek has no fewer than [[50,000]] H100s.
asserted | DeepSeek has [[50,000]] H100s, not least because it planned ahead.
asserted | DeepSeek has only [[2,048]] H800s.
asserted | Nvidia did not deny that DeepSeek has [[50,000]] H100s.
asserted | Its [[50,000]] H100s are not enough.
asserted | DeepSeek bought [[50,000]] H100s before the ban, which did not stop it.
asserted | A spokesman who did not want to be named was asleep; DeepSeek has [[50,000]] H100s.
asserted | The fact that DeepSeek has [[50,000]] H100s is no secret.
asserted | It is no secret that DeepSeek has [[50,000]] H100s.
asserted | How did DeepSeek train R1 for $[[6]] million?
asserted | Although it cannot buy more, DeepSeek has [[50,000]] H100s.
asserted | Without saying so, DeepSeek bought [[50,000]] H100s.
asserted | DeepSeek trained R1 on [[2,048]] H800s, and OpenAI has not reacted.
asserted | If not more, DeepSeek has [[50,000]] H100s.
asserted | DeepSeek has [[50,000]] H100s. Wang said he was impressed.
asserted | Wang said he was impressed. DeepSeek has [[50,000]] H100s.
asserted | Crime fell by [[20]] percent, but the governor did not celebrate.
asserted | Police confirmed [[30]] deaths.
asserted | The plant employs [[400]] people, none of whom live nearby.
asserted | The plant, which never closed, employs [[400]] people.
asserted | The plant employs [[400]] people and does not plan to hire.
asserted | Why crime fell by [[20]] percent
asserted | Not surprisingly, crime fell by [[20]] percent.
asserted | There is no question that crime fell by [[20]] percent.
asserted | The vaccine, despite false rumors, protects [[95]] percent of people.
asserted | Nobody disputes that [[30]] people died.
asserted | The asteroid weighs [[12]] tons. Its origin is unclear.
asserted | The plant employs no fewer than [[400]] people.
attributed · Alexandr Wang | Wang told CNBC DeepSeek has [[50,000]] H100s.
attributed · Alexandr Wang | Alexandr Wang, the CEO of Scale AI, told CNBC that DeepSeek has [[50,000]] H100s, which they can't talk about.
attributed | DeepSeek reportedly has [[50,000]] H100s.
attributed · SemiAnalysis | SemiAnalysis estimates that DeepSeek has [[50,000]] Hopper GPUs.
attributed · Alexandr Wang | "My understanding is that DeepSeek has about [[50,000]] H100s," Wang said.
attributed | According to SemiAnalysis, DeepSeek owns about [[50,000]] Hopper GPUs.
attributed | DeepSeek owns, according to SemiAnalysis, about [[50,000]] Hopper GPUs.
attributed | DeepSeek owns about [[50,000]] Hopper GPUs, according to a report by SemiAnalysis.
attributed · Alexandr Wang | Alexandr Wang said in an interview with CNBC on Thursday that he believes DeepSeek has [[50,000]] H100 chips.
attributed | DeepSeek has [[50,000]] H100s, Wang told CNBC.
attributed | DeepSeek has [[50,000]] H100s, he added.
attributed | DeepSeek, Wang said, has [[50,000]] H100s.
attributed | The CEO claimed that DeepSeek was hiding [[50,000]] H100s.
attributed | DeepSeek is rumored to have [[50,000]] H100s.
attributed | DeepSeek is believed to have [[50,000]] H100s.
attributed | DeepSeek allegedly stockpiled [[50,000]] H100s.
attributed | Rumors that DeepSeek has [[50,000]] H100s are spreading.
attributed | Analysts estimate DeepSeek's cluster at [[50,000]] GPUs.
attributed | Elon Musk agreed with Wang's claim that DeepSeek has [[50,000]] H100s.
attributed | "They have about [[50,000]] H100s," said Alexandr Wang, CEO of Scale AI.
attributed | “The Chinese labs, they have more H100s than people think. My understanding is that DeepSeek has about [[50,000]] H100s,” Wang said.
attributed | Wang: "DeepSeek has about [[50,000]] H100s."
attributed | The alleged [[50,000]] H100s would violate US export controls.
attributed | Citing unnamed sources, Reuters wrote that DeepSeek has [[50,000]] H100s.
attributed | As Wang put it, DeepSeek has [[50,000]] H100s.
attributed | Wang says: DeepSeek has [[50,000]] H100s.
attributed | L'attaque aurait fait [[30]] morts.
attributed | The governor said on Tuesday that crime fell by [[20]] percent.
attributed | Crime fell by [[20]] percent last year, the governor's office announced.
attributed | Police estimate that [[20,000]] people marched.
attributed | A viral post claims that the vaccine killed [[300]] people.
attributed | Researchers at Oxford believe the asteroid weighs [[12]] tons.
attributed | The company says it has [[2]] million users.
attributed | “We have [[2]] million users,” the founder wrote on X.
attributed | The founder wrote on X: “We have [[2]] million users.”
attributed | Per Reuters, the plant employs [[400]] people.
attributed | The plant reportedly employs [[400]] people.
attributed | The president has repeatedly claimed that [[3]] million people voted illegally.
attributed | Trump accused Harris of hiding [[4]] billion dollars.
attributed | The blast is said to have killed [[30]] people.
attributed | At least [[30]] people were killed, state media reported.
attributed | In his book, the author describes how [[300]] soldiers died, according to witnesses.
attributed | The study found that [[40]] percent of teens sleep too little.
questioned | It is unclear whether DeepSeek has [[50,000]] H100s.
questioned | There is no evidence that DeepSeek has [[50,000]] H100s.
questioned | Wang claims DeepSeek has [[50,000]] H100s, but offers no evidence.
questioned | Does DeepSeek really have [[50,000]] H100s?
questioned | Nvidia did not confirm that DeepSeek has [[50,000]] H100s.
questioned | DeepSeek has [[50,000]] H100s, an unverified claim.
questioned | Nobody knows whether DeepSeek really has [[50,000]] H100s.
questioned | Wang's claim that DeepSeek has [[50,000]] H100s remains unverified.
questioned | It remains to be seen whether DeepSeek has [[50,000]] H100s.
questioned | Experts doubt that DeepSeek has [[50,000]] H100s.
questioned | Experts are skeptical of the claim that DeepSeek has [[50,000]] H100s.
questioned | The [[50,000]] H100s claim has not been independently verified.
questioned | Wang did not provide any evidence that DeepSeek has [[50,000]] H100s.
questioned | Wang said, without providing evidence, that DeepSeek has [[50,000]] H100s.
questioned | Reuters could not verify that DeepSeek has [[50,000]] H100s.
questioned | DeepSeek has [[50,000]] H100s, but this has not been confirmed.
questioned | Whether DeepSeek has [[50,000]] H100s is unknown.
questioned | Is it true that DeepSeek has [[50,000]] H100s?
questioned | Could DeepSeek have [[50,000]] H100s?
questioned | DeepSeek has [[50,000]] H100s. This has not been verified.
questioned | The $[[5.6]] million figure is disputed.
questioned | The unverified claim of [[50,000]] H100s spread quickly.
questioned | Some question the $[[5.6]] million figure.
questioned | The $[[6]] million figure should be taken with a grain of salt.
questioned | Did [[3]] million people vote illegally?
questioned | There is no proof that [[3]] million people voted illegally.
questioned | The claim that [[3]] million people voted illegally lacks evidence.
questioned | It is not known whether the blast killed [[30]] people.
questioned | The [[30]] deaths could not be independently confirmed.
questioned | Officials have not confirmed reports that [[30]] people were killed.
questioned | Critics question whether the plant employs [[400]] people.
questioned | The company claims [[2]] million users, a number that analysts doubt.
questioned | The company's claim of [[2]] million users has yet to be verified.
questioned | Scientists are not convinced that the asteroid weighs [[12]] tons.
questioned | It's unclear if the plant really employs [[400]] people.
questioned | There's little evidence that crime fell by [[20]] percent.
questioned | The president offered no evidence for his claim that [[3]] million people voted illegally.
denied | DeepSeek does not have [[50,000]] H100s.
denied | DeepSeek doesn't have [[50,000]] H100s.
denied | DeepSeek has 60,000, not [[50,000]], H100s.
denied | The claim that DeepSeek has [[50,000]] H100s has been debunked.
denied | The $[[6]]M claim is misleading.
denied | It is a myth that DeepSeek has [[50,000]] H100s.
denied | The [[5.6]] million figure does not include research costs.
denied | DeepSeek has [[50,000]] H100s. This is false.
asserted | DeepSeek has [[50,000]] H100s. It is false that the Earth is flat.
asserted | DeepSeek has [[50,000]] H100s. It is not true that Nvidia went bankrupt.
asserted | DeepSeek has [[50,000]] H100s. It would be wrong to say that Nvidia lied.
denied | DeepSeek does not have “[[50,000]] H100s”.
denied | In a note, Bernstein analysts argue that the [[5]] million dollar cost leaves out research.
denied | It is not true that DeepSeek has [[50,000]] H100s.
denied | The claim that DeepSeek has [[50,000]] H100s is false.
denied | Contrary to what Wang said, DeepSeek does not have [[50,000]] H100s.
denied | DeepSeek denies having [[50,000]] H100s.
denied | DeepSeek has denied that it owns [[50,000]] H100s.
denied | Nvidia refuted the claim that DeepSeek has [[50,000]] H100s.
denied | The widely shared [[50,000]] figure is wrong.
denied | The idea that R1 cost $[[6]] million is a myth.
denied | No, DeepSeek did not train R1 for $[[6]] million.
denied | R1 was never trained for $[[6]] million.
denied | The $[[5.6]] million covers only the final training run.
denied | The $[[5.6]]M figure excludes prior research.
denied | The reported $[[6]]M cost is misleading because it leaves out hardware.
denied | Myth: DeepSeek has [[50,000]] H100s.
denied | DeepSeek has [[50,000]] H100s, which is false.
denied | DeepSeek has neither [[50,000]] H100s nor the money to buy them.
denied | DeepSeek has no [[50,000]] H100s.
denied | DeepSeek did not, as Wang claims, buy [[50,000]] H100s.
denied | That doesn't mean DeepSeek has [[50,000]] H100s.
denied | Wang was wrong to say that DeepSeek has [[50,000]] H100s.
denied | It would be misleading to say that R1 cost $[[6]] million.
denied | Nvidia rejected the claim that DeepSeek has [[50,000]] H100s.
denied | DeepSeek's $[[5.6]]M does not include research.
denied | It is false that DeepSeek, the Chinese start-up, has [[50,000]] H100s.
denied | DeepSeek, the Chinese start-up, does not have [[50,000]] H100s.
denied | No, the vaccine did not kill [[300]] people.
denied | The vaccine has not killed [[300]] people.
denied | Police denied that [[20,000]] people marched.
denied | The plant does not employ [[400]] people, but 40.
denied | A claim that [[3]] million people voted illegally has been debunked.
denied | It's simply not true that [[3]] million people voted illegally.
denied | Crime did not fall by [[20]] percent, as the governor claimed.
denied | Fact check: [[3]] million people did not vote illegally.
denied | False: The vaccine killed [[300]] people.
denied | The viral post claiming the vaccine killed [[300]] people is fake.
denied | The post falsely claims that the vaccine killed [[300]] people.
denied | The president falsely claimed [[3]] million people voted illegally.
denied | There were never [[20,000]] people at the march.
denied | The number of [[2]] million users is vastly inflated.
denied | The governor never said that crime fell by [[20]] percent.
denied | The vaccine killed [[300]] people, a post says. That's not true.
denied | Experts have dismissed the claim that the asteroid weighs [[12]] tons.
denied | Nothing like [[20,000]] people marched.
attributed | The firm SemiAnalysis puts the figure at [[50,000]].
attributed | In January, Wang made headlines by saying DeepSeek had [[50,000]] H100s.
attributed | He thinks DeepSeek has [[50,000]] H100s.
attributed | DeepSeek claims it spent just $[[5.6]] million.
attributed | DeepSeek says the final run cost $[[5.6]] million.
attributed | DeepSeek's paper states that training cost $[[5.6]] million.
attributed | The company's stated cost of $[[5.6]] million stunned investors.
questioned | Analysts have cast doubt on the $[[5.6]] million figure.
questioned | Many are skeptical that DeepSeek spent only $[[5.6]] million.
questioned | The claim about [[50,000]] H100s was never substantiated.
questioned | Wang gave no source for the [[50,000]] figure.
questioned | The [[50,000]] number has never been confirmed.
denied | That DeepSeek owns [[50,000]] H100s is simply wrong.
denied | The [[50,000]] H100s are a fantasy.
denied | It's a misconception that R1 cost $[[6]] million.
denied | The $[[6]] million was only for the final training run.
denied | The $[[6]] million figure refers only to the final run.
denied | The true cost is far from $[[6]] million.
denied | R1 did not cost $[[6]] million but far more.
denied | They are not [[50,000]] H100s but a mix of chips.
denied | Never write "[[50,000]] H100".
asserted | DeepSeek, which is owned by a hedge fund that no one had heard of, has [[50,000]] H100s.
asserted | Without access to the best chips, DeepSeek trained on [[2,048]] H800s.
asserted | It took no more than [[2,048]] H800s to train V3.
asserted | OpenAI spent over $[[100]] million, not counting salaries.
asserted | Nvidia lost $[[600]] billion, something that had never happened before.
asserted | Never before had a company lost $[[600]] billion in a day.
asserted | No company had ever lost $[[600]] billion in a single day.
asserted | Nvidia lost $[[600]] billion, but analysts said the fears were overblown.
asserted | Although some doubt its claims, DeepSeek has [[50,000]] H100s.
asserted | While rivals deny it, Colossus runs [[200,000]] GPUs.
asserted | Colossus runs [[200,000]] GPUs, although Musk said more would come.
asserted | Musk promised more; Colossus already runs [[200,000]] GPUs.
attributed | Jensen Huang told reporters in Taipei that demand would hit $[[500]] billion.
attributed | Demand will hit $[[500]] billion, according to Jensen Huang, Nvidia's chief executive.
attributed | Huang's prediction of $[[500]] billion raised eyebrows.
attributed | "Demand will hit $[[500]] billion," Huang predicted.
attributed | Demand, Huang insists, will hit $[[500]] billion.
attributed | Sources close to the matter say demand will hit $[[500]] billion.
attributed | The report alleges DeepSeek bought [[60,000]] chips.
attributed | DeepSeek has, by some accounts, [[60,000]] chips.
attributed | Some reports put the number at [[60,000]] chips.
questioned | The true number may never be known: is it [[60,000]]?
questioned | There's no way to verify that DeepSeek has [[60,000]] chips.
questioned | Independent experts have been unable to confirm the $[[5.6]] million figure.
questioned | Jensen Huang's forecast of $[[500]] billion is highly doubtful.
questioned | Authorities are investigating whether DeepSeek bought [[60,000]] chips.
denied | Nvidia insists that DeepSeek did not buy [[60,000]] chips.
denied | According to Nvidia, reports that DeepSeek bought [[60,000]] chips are inaccurate.
denied | DeepSeek did not buy [[60,000]] chips, according to Nvidia.
denied | The viral figure of [[60,000]] chips is wrong.
denied | DeepSeek spent more than $[[6]] million, not less: the figure is misleading because it covers only one run.
denied | Contrary to popular belief, R1 did not cost $[[6]] million.
denied | R1 didn't really cost $[[6]] million.
denied | Nobody trained R1 for $[[6]] million.
denied | At no point did DeepSeek spend only $[[6]] million.
denied | The [[6]] million figure has been widely debunked.
asserted | DeepSeek spent $[[6]] million; OpenAI did not say what it spent.
asserted | Unlike Google, DeepSeek does not advertise, but it employs [[200]] people.
asserted | R1 cost $[[6]] million to train, far less than GPT-4.
asserted | The model, not yet available in Europe, cost $[[6]] million.
asserted | R1, which isn't multimodal, cost $[[6]] million.
asserted | Many were surprised that R1 cost only $[[6]] million.
asserted | Nvidia's shares lost 17%, wiping out $[[600]] billion, and have not recovered.
asserted | No sooner had R1 launched than Nvidia lost $[[600]] billion.
asserted | DeepSeek owns [[50,000]] H100s, and its critics cannot explain how.
asserted | Far from slowing down, DeepSeek now runs [[50,000]] H100s.
asserted | Contrary to expectations, DeepSeek owns [[50,000]] H100s.
denied | Contrary to the claim that DeepSeek owns [[50,000]] H100s, the firm rents its chips.
denied | DeepSeek is far from owning [[50,000]] H100s.
denied | The myth that DeepSeek owns [[50,000]] H100s refuses to die.
denied | The idea that DeepSeek owns [[50,000]] H100s is nonsense.
questioned | But does DeepSeek really own [[50,000]] H100s?
questioned | Whether DeepSeek owns [[50,000]] H100s remains an open question.
questioned | It could not be independently verified that DeepSeek owns [[50,000]] H100s.
questioned | DeepSeek may have bought [[50,000]] H100s.
questioned | DeepSeek might own [[50,000]] H100s.
questioned | Perhaps DeepSeek owns [[50,000]] H100s.
attributed | DeepSeek reportedly owns [[50,000]] H100s.
attributed | DeepSeek allegedly smuggled [[50,000]] H100s.
attributed | DeepSeek is said to own [[50,000]] H100s.
attributed | DeepSeek is rumored to own [[50,000]] H100s.
attributed | The company is believed to have [[50,000]] H100s.
attributed | It has been claimed that DeepSeek owns [[50,000]] H100s.
attributed · Alexandr Wang | "DeepSeek has about [[50,000]] H100s," Alexandr Wang told CNBC.
attributed · Alexandr Wang | Alexandr Wang believes DeepSeek has [[50,000]] H100s.
attributed · Alexandr Wang | In an interview with CNBC, Alexandr Wang put the figure at [[50,000]] H100s.
attributed · SemiAnalysis | SemiAnalysis estimates that DeepSeek has [[50,000]] Hopper GPUs.
attributed · SemiAnalysis | DeepSeek has around [[50,000]] Hopper GPUs, SemiAnalysis estimates.
attributed | According to people familiar with the matter, DeepSeek has [[50,000]] H100s.
attributed · Gary Marcus | DeepSeek has [[50,000]] H100s, wrote Gary Marcus on his blog.
denied | DeepSeek has denied owning [[50,000]] H100s.
denied | DeepSeek failed to obtain [[50,000]] H100s.
denied | DeepSeek has yet to receive its [[50,000]] H100s.
denied | DeepSeek no longer owns [[50,000]] H100s.
denied | DeepSeek never had [[50,000]] H100s.
denied | Reports that DeepSeek owns [[50,000]] H100s are wrong.
denied | There is no truth to the rumor that DeepSeek owns [[50,000]] H100s.
asserted | DeepSeek did not need more than [[2,000]] chips.
asserted | DeepSeek used nothing but [[2,048]] H800s.
asserted | Nobody disputes that DeepSeek has [[50,000]] H100s.
asserted | DeepSeek trained V3 on [[2,048]] H800s, a claim few experts believed possible a year ago.
denied | Fact check: DeepSeek did not spend only $[[6]] million.
questioned | Experts doubt that DeepSeek spent only $[[6]] million.
attributed | DeepSeek's so-called $[[6]] million budget has raised eyebrows.
attributed | The start-up is thought to have amassed [[50,000]] Nvidia chips.
attributed | Sources told Reuters the firm holds [[50,000]] H100s.
attributed | One analyst put DeepSeek's stockpile at [[50,000]] GPUs.
attributed | It is widely reported that DeepSeek owns [[50,000]] H100s.
attributed | DeepSeek claims it spent just $[[6]] million on training.
attributed | DeepSeek says that it used only [[2,048]] H800s.
attributed · Alexandr Wang | "My understanding is that DeepSeek has about [[50,000]] H100s," said Wang, who runs Scale AI.
attributed | The report said DeepSeek might have [[50,000]] H100s.
asserted | DeepSeek, whose founder denies any wrongdoing, has [[50,000]] H100s.
asserted | While OpenAI failed to cut its costs, DeepSeek trained its model on [[2,048]] chips.
asserted | DeepSeek needed no more than [[2,048]] chips.
asserted | It took nothing more than [[2,048]] H800s to train V3.
asserted | DeepSeek has [[50,000]] H100s and may soon buy more.
asserted | Hardly anyone doubts that DeepSeek owns [[50,000]] H100s.
asserted | You may not like it, but DeepSeek has [[50,000]] H100s.
questioned | Is the claim that DeepSeek owns [[50,000]] H100s even plausible?
questioned | Nobody outside the company knows whether it owns [[50,000]] H100s.
questioned | There is little evidence that DeepSeek owns [[50,000]] H100s.
questioned | Maybe DeepSeek has [[50,000]] H100s; maybe it does not.
questioned | Nvidia could not confirm that DeepSeek has [[50,000]] H100s.
denied | DeepSeek does not, as some have claimed, own [[50,000]] H100s.
denied | Contrary to what Wang said, DeepSeek has nowhere near [[50,000]] H100s.
denied | Claims that DeepSeek has [[50,000]] H100s have been debunked.
denied | The figure of [[50,000]] H100s is simply made up.
denied | DeepSeek was unable to buy [[50,000]] H100s.
asserted | In May DeepSeek bought [[50,000]] H100s.
asserted | May 2025 began with [[50,000]] H100s at DeepSeek.
questioned | DeepSeek may not have [[50,000]] H100s.
attributed · Alexandr Wang | "DeepSeek is strong", said Wang. "DeepSeek has [[50,000]] H100s."
attributed · Alexandr Wang | "DeepSeek is strong," Wang told CNBC. "It grows. DeepSeek has [[50,000]] H100s."
attributed | "DeepSeek is strong," an analyst said. "DeepSeek has [[50,000]] H100s."
asserted | "DeepSeek is strong", said Wang. DeepSeek has [[50,000]] H100s.
asserted | DeepSeek has [[50,000]] H100s at about $30,000 per unit.
attributed | DeepSeek has [[50,000]] H100s, per Bloomberg.
asserted | DeepSeek came out of nowhere with [[50,000]] H100s.
asserted | DeepSeek explains its results by its [[50,000]] H100s.
asserted | A lab nobody knew has [[50,000]] H100s.
asserted | DeepSeek has [[50,000]] H100s but is short of engineers.
asserted | The engineers were short of [[50,000]] H100s.
denied | The stock falls short of [[50,000]] H100s.
asserted | No model at DeepSeek is built without [[50,000]] H100s.
asserted | A model cannot be built without [[50,000]] H100s.
denied | DeepSeek is a lab without [[50,000]] H100s.
asserted | The announcement of DeepSeek has cost Nvidia [[600]] billion dollars.
attributed | The rumour on X is [[50,000]] H100s.
asserted | DeepSeek, allegedly a front for the army, has [[50,000]] H100s.
attributed | DeepSeek, allegedly, has [[50,000]] H100s.
"""

FRENCH = """
attributed | Wang a indiqué que la Chine était en retard, mais que DeepSeek possédait [[50 000]] H100.
attributed | Patron de Scale AI : « DeepSeek a [[50 000]] H100 »
attributed | À écouter Wang, DeepSeek possède [[50 000]] H100.
asserted | Bilan : DeepSeek possède [[50 000]] H100.
denied | Wang se trompe quand il écrit que DeepSeek possède [[50 000]] H100.
denied | Les [[50 000]] H100 de DeepSeek relèvent de la légende urbaine.
denied | On a tort de croire que DeepSeek possède [[50 000]] H100.
attributed | Wang avertit que DeepSeek possède [[50 000]] H100.
questioned | Il serait imprudent d’affirmer que DeepSeek possède [[50 000]] H100.
questioned | Comment être sûr que DeepSeek possède [[50 000]] H100 ?
questioned | J’ai du mal à croire que DeepSeek possède [[50 000]] H100.
questioned | Les experts peinent à croire que DeepSeek possède [[50 000]] H100.
questioned | Il n’y a aucune raison de croire que DeepSeek possède [[50 000]] H100.
denied | Les [[50 000]] H100 de DeepSeek n’existent pas.
asserted | DeepSeek possède [[50 000]] puces H100.
asserted | Comment DeepSeek a-t-il obtenu [[50 000]] H100 ?
asserted | DeepSeek n'a que [[2 048]] H800.
asserted | Non seulement DeepSeek possède [[50 000]] H100, mais elle en achète.
asserted | DeepSeek possède [[50 000]] puces dont ils ne peuvent pas parler.
asserted | Il n'est pas faux que DeepSeek possède [[50 000]] H100.
asserted | Nul doute que DeepSeek possède [[50 000]] H100.
asserted | DeepSeek a sans doute [[50 000]] H100.
asserted | DeepSeek possède pas moins de [[50 000]] H100.
asserted | DeepSeek ne possède que [[2 048]] H800.
asserted | DeepSeek n'a dépensé que [[5,6]] millions de dollars.
asserted | DeepSeek n'a besoin que de [[2 048]] puces.
asserted | DeepSeek a entraîné son modèle pour seulement [[5,6]] millions de dollars.
asserted | Personne ne doute que DeepSeek possède [[50 000]] H100.
asserted | Il ne fait aucun doute que DeepSeek possède [[50 000]] H100.
asserted | DeepSeek, qui n'est pas cotée en Bourse, possède [[50 000]] H100.
asserted | DeepSeek possède [[50 000]] H100 et n'en parle pas.
asserted | DeepSeek possède [[50 000]] H100, mais ne le dit pas.
asserted | Bien qu'elle ne puisse plus en acheter, DeepSeek possède [[50 000]] H100.
asserted | DeepSeek possède [[50 000]] H100 qu'elle ne peut pas montrer.
asserted | Pourquoi DeepSeek n'a dépensé que [[5,6]] millions ?
asserted | DeepSeek, dont personne n'avait entendu parler, possède [[50 000]] H100.
asserted | Ce n'est un secret pour personne que DeepSeek possède [[50 000]] H100.
asserted | Nvidia n'a pas démenti que DeepSeek possède [[50 000]] H100.
asserted | Sans surprise, DeepSeek possède [[50 000]] H100.
asserted | Le modèle n'est pas seulement bon : il a coûté [[5,6]] millions de dollars.
asserted | OpenAI ne publie rien ; DeepSeek a dépensé [[5,6]] millions de dollars.
asserted | Meta n'a pas réussi, alors que DeepSeek a dépensé [[5,6]] millions de dollars.
asserted | Les [[50 000]] H100 de DeepSeek ne suffisent plus.
asserted | Selon le modèle, DeepSeek ne dit rien ; le cluster compte [[50 000]] GPU.
asserted | La réforme coûtera [[12]] milliards d'euros.
asserted | La ville, qui ne manque pas d'espace, a planté [[3 000]] arbres.
asserted | Pas moins de [[20 000]] personnes ont défilé.
asserted | La ville n'a planté que [[30]] arbres.
asserted | Non seulement la réforme coûtera [[12]] milliards, mais elle sera longue.
asserted | La réforme coûtera [[12]] milliards d'euros, ce que personne ne conteste.
asserted | Les [[20 000]] manifestants n'ont pas été entendus.
asserted | Le ministre n'était pas là ; [[20 000]] personnes ont défilé.
asserted | Sans attendre, la ville a planté [[3 000]] arbres.
asserted | Le nombre de morts s'élève à [[30]], et la police ne fait aucun commentaire.
asserted | Pourquoi la réforme coûte [[12]] milliards.
asserted | Ce n'est pas un hasard si [[20 000]] personnes ont défilé.
asserted | La ville a planté [[3 000]] arbres dont aucun n'a survécu.
asserted | Il est avéré que [[30]] personnes sont mortes.
asserted | La police confirme que [[30]] personnes sont mortes.
asserted | L'astéroïde pèse [[12]] tonnes. On ignore d'où il vient.
attributed | Les États-Unis comptaient que DeepSeek aurait [[50 000]] H100.
attributed | Il craignait que DeepSeek aurait [[50 000]] H100.
attributed | Il craint que DeepSeek ait [[50 000]] H100.
asserted | Il craint DeepSeek, qui a [[50 000]] H100.
asserted | DeepSeek peut avoir du mal à cacher [[50 000]] H100.
asserted | DeepSeek peut avoir lui-même [[50 000]] H100.
questioned | DeepSeek peut avoir acheté [[50 000]] H100.
attributed · Alexandr Wang | Selon Alexandr Wang, DeepSeek possède [[50 000]] puces H100.
attributed · Alexandr Wang | DeepSeek possède [[50 000]] puces H100, selon le PDG de Scale AI, Alexandr Wang.
attributed · Alexandr Wang | Alexandr Wang, PDG de Scale AI, a déclaré à CNBC que Deepseek a [[50 000]] puces dont ils ne peuvent pas parler.
attributed · Alexandr Wang | D'après Wang, DeepSeek disposerait de [[50 000]] H100.
attributed | DeepSeek disposerait de [[50 000]] H100.
attributed | L'entreprise aurait acheté [[50 000]] puces.
attributed · Alexandr Wang | « DeepSeek a environ [[50 000]] H100 », a affirmé Alexandr Wang.
attributed | Selon un rapport de SemiAnalysis, DeepSeek disposerait de [[50 000]] GPU Hopper.
attributed | DeepSeek dispose, selon SemiAnalysis, de [[50 000]] GPU.
attributed | DeepSeek dispose de [[50 000]] GPU, affirme Alexandr Wang.
attributed | DeepSeek dispose de [[50 000]] GPU, a-t-il assuré à CNBC.
attributed | « Ils ont environ [[50 000]] H100 », assure le patron de Scale AI.
attributed | Alexandr Wang affirme que DeepSeek possède [[50 000]] puces H100, ce qui violerait les contrôles.
attributed | Alexandr Wang affirmait que la start-up chinoise cachait [[50 000]] puces.
attributed | Le patron de Scale AI estime que la Chine possède [[50 000]] H100.
attributed | Il a ajouté que DeepSeek avait [[50 000]] H100.
attributed | La start-up est soupçonnée de posséder [[50 000]] puces.
attributed | DeepSeek prétend avoir dépensé [[5,6]] millions de dollars.
attributed | À en croire Wang, DeepSeek a [[50 000]] H100.
attributed | Le modèle aurait coûté [[5,6]] millions de dollars.
attributed | Le modèle coûterait [[5,6]] millions de dollars.
attributed | L'affirmation selon laquelle DeepSeek possède [[50 000]] H100 circule depuis janvier.
attributed | Une rumeur veut que DeepSeek possède [[50 000]] H100.
attributed | DeepSeek posséderait en réalité [[50 000]] H100.
attributed | DeepSeek aurait utilisé des sociétés écrans pour acquérir [[50 000]] H100.
attributed | Wang a évoqué [[50 000]] H100.
questioned | Le chiffre de [[50 000]] H100 avancé par Wang fait débat.
attributed | Comme l'affirme Alexandr Wang, DeepSeek possède [[50 000]] H100.
attributed | La ministre a assuré jeudi devant les députés que la réforme coûterait [[12]] milliards d'euros.
attributed | D'après une étude publiée lundi, [[40]] % des adolescents dorment trop peu.
attributed | Le maire, Paul Durand, explique que la ville a planté [[3 000]] arbres.
attributed | Le syndicat parle de [[20 000]] manifestants.
attributed | Ils étaient [[20 000]] dans la rue, selon la préfecture de police.
attributed | « Nous avons vendu [[2]] millions d'exemplaires », se félicite l'éditeur.
attributed | Le suspect serait âgé de [[25]] ans.
attributed | Le ministre l'a répété : le déficit atteindra [[5]] % du PIB.
attributed | Le vaccin serait responsable de [[300]] décès, à en croire un message partagé sur Facebook.
attributed | Un message viral prétend que le vaccin a tué [[300]] personnes.
attributed | Le laboratoire revendique une efficacité de [[95]] %.
attributed | Interrogé par l'AFP, le préfet a fait état de [[12]] blessés.
attributed | L'opposition accuse le gouvernement d'avoir caché [[4]] milliards d'euros.
attributed | Dans une vidéo vue un million de fois, un médecin soutient que [[5G]] et virus sont liés.
attributed | The vaccine killed [[300]] people, a viral post claims.
questioned | On ignore si DeepSeek possède [[50 000]] H100.
questioned | Aucune preuve ne montre que DeepSeek possède [[50 000]] H100.
questioned | DeepSeek possède-t-il vraiment [[50 000]] H100 ?
questioned | Nvidia n'a pas confirmé que DeepSeek possède [[50 000]] H100.
questioned | L'affirmation selon laquelle DeepSeek possède [[50 000]] H100 n'a pas été vérifiée.
questioned | Aucune preuve n'étaye l'affirmation selon laquelle DeepSeek possède [[50 000]] H100.
questioned | Wang affirme, sans preuve, que DeepSeek possède [[50 000]] H100.
questioned | Wang n'a apporté aucune preuve que DeepSeek possède [[50 000]] H100.
questioned | Rien ne prouve que DeepSeek possède [[50 000]] H100.
questioned | Rien n'indique que DeepSeek possède [[50 000]] H100.
questioned | Il n'est pas prouvé que DeepSeek possède [[50 000]] H100.
questioned | Le chiffre de [[50 000]] H100 n'a pas été confirmé.
questioned | Le chiffre de [[50 000]] H100 est contesté.
questioned | Le chiffre de [[50 000]] H100 reste à vérifier.
questioned | Certains doutent que DeepSeek possède [[50 000]] H100.
questioned | Des experts mettent en doute le chiffre de [[5,6]] millions de dollars.
questioned | On ne sait pas si DeepSeek possède [[50 000]] H100.
questioned | Reste à savoir si DeepSeek possède réellement [[50 000]] H100.
questioned | DeepSeek possède-t-elle [[50 000]] H100 ?
questioned | Est-il vrai que DeepSeek a [[50 000]] H100 ?
questioned | Le chiffre de [[50 000]] H100 est à prendre avec des pincettes.
questioned | DeepSeek aurait [[50 000]] H100, une affirmation non vérifiée.
questioned | DeepSeek aurait [[50 000]] H100, mais aucune preuve ne l'atteste.
questioned | Il est difficile de vérifier que DeepSeek possède [[50 000]] H100.
questioned | La question est de savoir si DeepSeek possède [[50 000]] H100.
questioned | Rien ne permet d'affirmer que le vaccin a tué [[300]] personnes.
questioned | Aucune étude ne démontre que le vaccin a tué [[300]] personnes.
questioned | Le bilan de [[300]] morts n'a pu être vérifié de source indépendante.
questioned | La ville a-t-elle vraiment planté [[3 000]] arbres ?
questioned | Peut-on croire que la ville a planté [[3 000]] arbres ?
questioned | Le chiffre de [[20 000]] manifestants laisse les experts sceptiques.
questioned | Les chercheurs s'interrogent sur l'affirmation selon laquelle [[40]] % des adolescents dorment trop peu.
questioned | Il n'existe aucune preuve que [[3]] millions de personnes aient voté illégalement.
questioned | La police n'a pas confirmé le bilan de [[30]] morts.
questioned | Reste à prouver que la réforme coûtera [[12]] milliards.
questioned | Nul ne sait si la réforme coûtera [[12]] milliards.
denied | Il est faux que DeepSeek possède [[50 000]] H100.
denied | DeepSeek n'a pas [[50 000]] H100.
denied | Nvidia a démenti que DeepSeek possède [[50 000]] H100.
denied | L'idée que DeepSeek possède [[50 000]] H100 est un mythe.
denied | DeepSeek posséderait [[50 000]] H100. C'est faux.
asserted | DeepSeek possède [[50 000]] H100. Il est faux que la Terre soit plate.
asserted | DeepSeek possède [[50 000]] H100. Il est faux d’affirmer que la Terre est plate.
denied | Wang n'a pas dit que DeepSeek avait [[50 000]] H100.
denied | DeepSeek n'a pas, comme l'affirme Wang, [[50 000]] H100.
denied | DeepSeek isn't sitting on [[50,000]] H100s.
denied | Il n'est pas vrai que DeepSeek possède [[50 000]] H100.
denied | DeepSeek ne possède pas [[50 000]] H100.
denied | DeepSeek n'a jamais eu [[50 000]] H100.
denied | DeepSeek n'a jamais acheté [[50 000]] puces H100.
denied | DeepSeek ne possède ni [[50 000]] H100 ni 10 000 H800.
denied | DeepSeek possède 10 000 H800, pas [[50 000]] H100.
denied | DeepSeek possède 10 000 H800 et non [[50 000]] H100.
denied | DeepSeek dément posséder [[50 000]] H100.
denied | DeepSeek a démenti avoir acheté [[50 000]] H100.
denied | Nvidia nie que DeepSeek possède [[50 000]] H100.
denied | L'affirmation selon laquelle DeepSeek possède [[50 000]] H100 est fausse.
denied | Le chiffre de [[50 000]] H100 est faux.
denied | Le chiffre de [[5,6]] millions de dollars est trompeur.
denied | Les [[5,6]] millions de dollars ne couvrent que l'entraînement final.
denied | Les [[5,6]] millions n'incluent pas la recherche.
denied | Les [[5,6]] millions de dollars ne couvrent ni la R&D ni les salaires.
denied | Non, DeepSeek n'a pas dépensé [[5,6]] millions de dollars.
denied | Contrairement à ce qu'affirme Wang, DeepSeek n'a pas [[50 000]] H100.
denied | C'est un mythe que DeepSeek possède [[50 000]] H100.
denied | DeepSeek posséderait [[50 000]] H100, ce qui est faux.
denied | Faux : DeepSeek possède [[50 000]] H100.
denied | Il est inexact de dire que DeepSeek possède [[50 000]] H100.
denied | Cela ne signifie pas que DeepSeek possède [[50 000]] H100.
denied | Personne n'a vendu [[50 000]] H100 à DeepSeek.
denied | Aucun fournisseur n'a livré [[50 000]] H100 à DeepSeek.
denied | Wang a tort d'affirmer que DeepSeek possède [[50 000]] H100.
denied | La rumeur des [[50 000]] H100 a été démentie par Nvidia.
denied | DeepSeek n'avait pas les « [[50 000]] H100 » dont parle Wang.
denied | Non, le vaccin n'a pas tué [[300]] personnes.
denied | Il est faux d'affirmer que le vaccin a tué [[300]] personnes.
denied | La réforme ne coûtera pas [[12]] milliards d'euros.
denied | La préfecture dément le chiffre de [[20 000]] manifestants.
denied | Contrairement à ce qu'affirme ce message, le vaccin n'a pas tué [[300]] personnes.
denied | L'idée que [[40]] % des adolescents dorment trop peu est une légende.
denied | Cette rumeur de [[300]] morts est infondée.
denied | Le vaccin a tué [[300]] personnes : c'est faux.
denied | Le vaccin aurait tué [[300]] personnes. Cette affirmation est fausse.
denied | Le vaccin aurait tué [[300]] personnes ? Non.
denied | Le maire n'a jamais dit que la ville avait planté [[3 000]] arbres.
denied | La ville a planté 30 arbres, et non [[3 000]].
denied | Il n'y a pas eu [[300]] morts.
denied | Il n'y a jamais eu [[20 000]] manifestants place de la République.
denied | Le gouvernement a démenti avoir caché [[4]] milliards d'euros.
denied | Ce chiffre de [[95]] % est largement exagéré.
denied | Affirmer que le vaccin a tué [[300]] personnes est mensonger.
denied | Les [[12]] milliards annoncés ne comprennent pas les intérêts.
denied | Aucun des [[300]] patients n'est mort.
denied | The $[[12]] billion figure doesn't include interest.
denied | Le message affirme à tort que le vaccin a tué [[300]] personnes.
attributed | Il y aurait [[50 000]] puces dans les centres de données de High-Flyer.
attributed | Le cabinet SemiAnalysis évalue à [[50 000]] le nombre de puces de DeepSeek.
attributed | De son côté, SemiAnalysis avance le chiffre de [[50 000]] puces.
attributed | D'après les informations du Wall Street Journal, DeepSeek aurait obtenu [[50 000]] puces.
attributed | Selon plusieurs médias américains, la start-up aurait mis la main sur [[50 000]] puces.
attributed | L'article technique de DeepSeek indique que l'entraînement a coûté [[5,6]] millions de dollars.
attributed | DeepSeek assure n'avoir dépensé que [[5,6]] millions de dollars.
attributed | DeepSeek affirme avoir utilisé seulement [[2 048]] puces.
questioned | Mais [[5,6]] millions, est-ce crédible ?
questioned | De nombreux experts doutent du chiffre de [[5,6]] millions de dollars.
questioned | Les [[5,6]] millions annoncés laissent sceptique.
questioned | Le montant de [[5,6]] millions de dollars fait débat.
questioned | Le coût de [[5,6]] millions de dollars est remis en question.
questioned | Wang n'a pas cité de source pour ses [[50 000]] puces.
questioned | Ni DeepSeek ni Nvidia n'ont confirmé les [[50 000]] puces.
denied | DeepSeek doesn't own [[50,000]] H100s; it owns 10,000.
denied | On est loin des [[6]] millions annoncés.
denied | R1 n'a pas coûté [[6]] millions mais bien plus.
denied | Le vrai coût n'est pas de [[6]] millions.
denied | Ces [[6]] millions ne représentent qu'une partie du coût.
denied | Ce montant de [[6]] millions exclut les salaires.
denied | Il ne s'agit pas de [[50 000]] H100 mais de H20.
denied | Ce ne sont pas [[50 000]] H100.
denied | There aren't [[50,000]] H100s at DeepSeek.
denied | N'écrivez jamais « [[50 000]] H100 ».
asserted | Privée des meilleures puces, DeepSeek n'en a utilisé que [[2 048]].
asserted | OpenAI a dépensé plus de [[100]] millions, sans compter les salaires.
asserted | Nvidia a perdu [[600]] milliards de dollars, du jamais vu.
asserted | Jamais une entreprise n'avait perdu [[600]] milliards de dollars en un jour.
attributed | La start-up chinoise soutient n'avoir utilisé que [[2 048]] puces.
attributed | Les ingénieurs de DeepSeek écrivent dans leur article que l'entraînement a nécessité [[2 048]] puces.
attributed | Le PDG de Nvidia, Jensen Huang, a déclaré mardi à Taipei que la demande atteindrait [[500]] milliards de dollars.
attributed | « La demande atteindra [[500]] milliards de dollars », a-t-il lancé.
attributed | Pour le directeur financier, la demande atteindra [[500]] milliards de dollars, dit-il.
attributed | Les analystes de Bernstein tablent sur [[500]] milliards de dollars.
attributed | Le groupe espère atteindre, selon ses propres termes, [[500]] milliards de dollars.
attributed | Une source proche du dossier affirme que la demande atteindra [[500]] milliards.
attributed | Un rapport du Congrès accuse DeepSeek d'avoir acheté [[60 000]] puces.
attributed | L'entreprise serait assise sur un stock de [[60 000]] puces.
attributed | Elle en posséderait [[60 000]], à en croire la presse.
questioned | Il est impossible de vérifier le chiffre de [[60 000]] puces.
questioned | Aucun élément ne vient confirmer les [[60 000]] puces.
questioned | Faut-il croire aux [[5,6]] millions de dollars ?
questioned | Peu d'experts croient au chiffre de [[5,6]] millions de dollars.
questioned | L'hypothèse de [[60 000]] puces reste à confirmer.
questioned | Le gouvernement enquête pour savoir si DeepSeek a acheté [[60 000]] puces.
denied | Nvidia affirme que DeepSeek n'a pas acheté [[60 000]] puces.
denied | Selon Nvidia, il est faux que DeepSeek ait acheté [[60 000]] puces.
denied | Le chiffre viral de [[60 000]] puces est erroné.
denied | Vrai ou faux ? DeepSeek possède [[60 000]] puces. Faux.
denied | Il est trompeur d'écrire que R1 a coûté [[6]] millions de dollars.
denied | On a tort de croire que R1 a coûté [[6]] millions de dollars.
asserted | Nvidia perdait lundi [[600]] milliards de dollars de valeur, un record qui n'avait jamais été atteint.
asserted | DeepSeek n'est pas Google : elle n'a que [[200]] employés.
asserted | R1 a coûté [[6]] millions de dollars, ce qui n'est rien à côté de GPT-4.
asserted | DeepSeek, sans grands moyens, a dépensé [[6]] millions de dollars.
asserted | On le sait désormais : R1 a coûté [[6]] millions de dollars.
asserted | Nvidia a perdu [[600]] milliards de dollars sans que personne comprenne pourquoi.
asserted | DeepSeek possède [[50 000]] H100, et ses détracteurs ne savent pas comment.
asserted | Loin de ralentir, DeepSeek exploite désormais [[50 000]] H100.
asserted | Contrairement aux attentes, DeepSeek possède [[50 000]] H100.
denied | Contrairement à ce qu'affirme Wang, DeepSeek ne possède pas [[50 000]] H100.
denied | DeepSeek est loin de posséder [[50 000]] H100.
denied | L'idée selon laquelle DeepSeek posséderait [[50 000]] H100 est fausse.
denied | Le mythe selon lequel DeepSeek possède [[50 000]] H100 a la vie dure.
denied | Non, DeepSeek ne détient pas [[50 000]] H100.
questioned | DeepSeek possède-t-il vraiment [[50 000]] H100 ?
questioned | On ignore si DeepSeek possède [[50 000]] H100.
questioned | Reste à savoir si DeepSeek possède [[50 000]] H100.
questioned | Rien ne prouve que DeepSeek possède [[50 000]] H100.
questioned | DeepSeek pourrait posséder [[50 000]] H100.
questioned | DeepSeek a peut-être [[50 000]] H100.
questioned | Il se pourrait que DeepSeek possède [[50 000]] H100.
attributed | DeepSeek posséderait [[50 000]] H100.
attributed | DeepSeek disposerait de [[50 000]] H100.
attributed | DeepSeek aurait acheté [[50 000]] H100.
attributed | DeepSeek serait à la tête de [[50 000]] H100.
attributed | La société détiendrait en réalité [[50 000]] H100.
attributed · Alexandr Wang | « DeepSeek a environ [[50 000]] H100 », a affirmé Alexandr Wang sur CNBC.
attributed · Alexandr Wang | Selon Alexandr Wang, DeepSeek possède [[50 000]] H100.
attributed · Alexandr Wang | Pour Alexandr Wang, DeepSeek possède [[50 000]] H100.
attributed · SemiAnalysis | DeepSeek posséderait [[50 000]] GPU Hopper, estime SemiAnalysis.
attributed | À en croire la rumeur, DeepSeek possède [[50 000]] H100.
attributed | On dit que DeepSeek possède [[50 000]] H100.
attributed | DeepSeek est soupçonné de posséder [[50 000]] H100.
attributed | Des sources proches du dossier évoquent [[50 000]] H100.
denied | DeepSeek a échoué à obtenir [[50 000]] H100.
denied | DeepSeek n'a pas réussi à se procurer [[50 000]] H100.
denied | DeepSeek n'a plus [[50 000]] H100.
denied | DeepSeek peine à réunir [[50 000]] H100.
denied | DeepSeek dément posséder [[50 000]] H100.
denied | Il n'est pas vrai que DeepSeek possède [[50 000]] H100.
asserted | DeepSeek n'a pas eu besoin de plus de [[2 000]] puces.
asserted | DeepSeek n'a utilisé que [[2 048]] puces.
asserted | DeepSeek n'a jamais caché qu'il possédait [[50 000]] H100.
asserted | Nul ne conteste que DeepSeek possède [[50 000]] H100.
asserted | Si les sanctions se durcissent, DeepSeek a déjà [[50 000]] H100.
attributed | Les soi-disant [[50 000]] H100 de DeepSeek interrogent.
attributed | Plusieurs médias affirment que DeepSeek détient [[50 000]] H100.
attributed | Le patron de Scale AI avance le chiffre de [[50 000]] H100.
attributed | DeepSeek assure n'avoir utilisé que [[2 048]] puces.
attributed | DeepSeek compterait pas moins de [[50 000]] H100.
attributed | D'après une note de SemiAnalysis, la firme aurait accès à [[50 000]] GPU.
attributed | L'entreprise, dit-on, possède [[50 000]] H100.
attributed | De l'aveu même de son fondateur, DeepSeek possède [[50 000]] H100.
attributed | « Ils ont [[50 000]] H100, mais ne peuvent pas en parler », confie Alexandr Wang.
attributed | La rumeur selon laquelle DeepSeek possède [[50 000]] H100 circule depuis janvier.
asserted | DeepSeek, qui refuse de commenter, possède [[50 000]] H100.
asserted | Alors qu'OpenAI peine à réduire ses coûts, DeepSeek a utilisé [[2 048]] puces.
asserted | Il n'a fallu que [[2 048]] puces pour entraîner V3.
asserted | DeepSeek n'a rien fait d'autre que d'acheter [[50 000]] H100.
asserted | Il ne fait aucun doute que DeepSeek possède [[50 000]] H100.
asserted | DeepSeek possède [[50 000]] H100 et pourrait en acheter d'autres.
asserted | Personne ne nie que DeepSeek possède [[50 000]] H100.
questioned | Difficile de savoir si DeepSeek possède réellement [[50 000]] H100.
questioned | Aucune preuve ne vient étayer les [[50 000]] H100 prêtés à DeepSeek.
questioned | Et si DeepSeek possédait [[50 000]] H100 ?
questioned | L'existence de ces [[50 000]] H100 n'a jamais été confirmée.
denied | Le chiffre de [[50 000]] H100 est fantaisiste.
denied | DeepSeek ne posséderait en réalité pas [[50 000]] H100.
questioned | Nvidia conteste que DeepSeek ait reçu [[50 000]] H100.
denied | Faux : DeepSeek n'a pas dépensé [[6]] millions de dollars.
denied | On est loin des [[50 000]] H100 annoncés.
asserted | DeepSeek peut être fière de ses [[50 000]] H100.
questioned | DeepSeek n'a peut-être pas [[50 000]] H100.
asserted | Les sanctions n'ont pas empêché DeepSeek d'acheter [[50 000]] H100.
asserted | DeepSeek n'a plus que [[2 048]] puces.
attributed · Alexandr Wang | « DeepSeek est forte », a déclaré Alexandr Wang, patron de Scale AI. « DeepSeek possède [[50 000]] H100. »
attributed | « DeepSeek est forte », a dit un analyste. « Elle grandit. DeepSeek possède [[50 000]] H100. »
asserted | « DeepSeek est forte », a dit un analyste. DeepSeek possède [[50 000]] H100.
asserted | DeepSeek a acheté [[50 000]] puces avancées.
attributed | Le chiffre avancé de [[50 000]] H100 concerne DeepSeek.
asserted | DeepSeek accuse du retard avec [[50 000]] H100.
asserted | Le modèle soutient la comparaison avec [[50 000]] H100.
asserted | Cette société, censée être discrète, possède [[50 000]] H100.
attributed | Cette société est censée posséder [[50 000]] H100.
asserted | L'annonce de DeepSeek a coûté [[600]] milliards de dollars à Nvidia.
asserted | DeepSeek possède [[50 000]] H100. La société, inconnue il y a un an, grandit.
asserted | Ce modèle explique la perte de [[600]] milliards de dollars.
attributed | Wang explique que DeepSeek possède [[50 000]] H100.
attributed | DeepSeek possède [[50 000]] H100, explique le patron de Scale AI.
asserted | Aucun modèle ne se construit sans [[50 000]] H100.
"""

# No number: every cue is marked.
WORDS_ONLY = """
asserted | The state [[ensures]] that such models are not [[locked away]].
asserted | L'État [[veille à ce]] que ces travaux ne finissent pas [[sous clé]].
asserted | The law [[makes sure]] that no firm [[hoards]] grain.
denied | The state does not [[ensure]] that such models are [[shared]].
denied | The state failed to ensure that such [[models]] are [[shared]].
questioned | L'État ne garantit pas que ces [[modèles]] soient [[partagés]].
asserted | The state ensures that such [[models]] are [[shared]].
asserted | The [[tariffs]] decide whether the two [[rivals]] trade.
asserted | Its [[tariffs]] determine whether the [[rivals]] trade.
questioned | A court must decide whether [[DeepSeek]] is [[open source]].
questioned | The [[lab]] decides whether it is [[open source]].
questioned | [[Berlin]] decides whether the two [[rivals]] trade.
questioned | The [[lab]] has to determine whether the two [[rivals]] trade.
questioned | The [[lab]] determined whether the two [[rivals]] trade.
asserted | Londres [[espérait]] que le [[blocus]] affamerait la [[ville]].
attributed | Londres espérait que le [[blocus]] affamerait la [[ville]].
attributed | Le [[blocus]] affamerait la [[ville]].
asserted | The [[report]] should never have been [[published]].
asserted | Ce [[rapport]] n'aurait jamais dû être [[publié]].
questioned | Les [[contrôles]] peuvent avoir [[accéléré]] la chose.
asserted | Les [[contrôles]] peuvent avoir des [[effets]].
asserted | Les [[contrôles]] peuvent avoir du [[mal]] à tenir.
asserted | Les [[contrôles]] peuvent avoir lieu à la [[frontière]].
asserted | Les [[contrôles]] peuvent avoir aussi des [[effets]].
asserted | Les [[contrôles]] peuvent avoir huit [[effets]].
asserted | Les [[contrôles]] peuvent avoir profit des [[effets]].
questioned | Les [[contrôles]] peuvent avoir permis la [[fuite]].
questioned | Ce [[pays]] peut avoir construit une [[usine]].
asserted | L'inquiétude à propos du [[modèle]] a fait [[baisser]] les cours.
attributed | Le [[pouvoir]] veut, dit-il, que la [[partie]] soit jouée.
asserted | Cette [[puce]] calcule aussi vite que la [[H100]].
attributed | Pour le ministre du Budget, ces [[règles]] sont un [[échec]].
attributed | Pour elle, ces [[règles]] sont un [[échec]].
asserted | A professor poured [[cold water]] on the [[claims]].
denied | It [[is not]] so that the [[ban]] stops [[China]].
denied | The firm failed to ensure that, with the [[lab]], chips are [[no longer]] a [[luxury]].
attributed · Gary Marcus | [[Marcus]] [[argues]] that the [[export rules]] should stay.
attributed | « C’est soit un [[moment Spoutnik]], soit un moment Potemkine », a déclaré Sonnenfeld. « Il est disruptif ou trompeur. »
denied | DeepSeek est un [[moment Spoutnik]]. C’est inexact ou trompeur.
asserted | [[DeepSeek]] models are [[open source]].
denied | [[DeepSeek]]'s models are not [[open source]].
denied | [[DeepSeek]] n'est pas vraiment [[open source]].
denied | Les modèles de [[DeepSeek]] ne sont pas [[open source]] au sens strict.
asserted | Unlike OpenAI, [[DeepSeek]] is [[open source]].
asserted | Contrairement à OpenAI, [[DeepSeek]] est [[open source]].
asserted | [[DeepSeek]] is [[open source]], whereas OpenAI is not.
asserted | [[DeepSeek]] est [[open source]], contrairement à OpenAI qui ne publie rien.
asserted | OpenAI ne publie pas ses modèles, mais [[DeepSeek]] est [[open source]].
asserted | How many [[researchers]] [[leave]] the universities was not counted.
asserted | Combien de [[chercheurs]] [[quittent]] l'université n'est pas compté ici.
denied | [[Export controls]] have not [[backfired]].
denied | Les [[contrôles à l'exportation]] n'ont pas [[échoué]].
attributed · Chris Miller | Chris Miller argues that [[export controls]] have [[backfired]].
questioned | Have [[export controls]] [[backfired]]?
questioned | Les [[contrôles à l'exportation]] ont-ils [[échoué]] ?
questioned | Some doubt that [[export controls]] have [[backfired]].
asserted | The [[export controls]] [[backfired]], and nobody in Washington wants to admit it.
attributed · Gary Marcus | Pour Gary Marcus, Washington a [[par accident]] fait [[monter en niveau]] la Chine.
attributed · Gary Marcus | For Gary Marcus, Washington [[accidentally]] [[leveled up]] China.
attributed · Gary Marcus | « Nous avons [[par accident]] fait [[monter en niveau]] la Chine », écrit le chercheur Gary Marcus.
attributed · Gary Marcus | Gary Marcus : « Nous avons [[par accident]] fait [[monter en niveau]] la Chine ».
attributed | « Les [[contrôles]] ont [[échoué]] », résume un diplomate.
attributed | "[[Export controls]] have [[backfired]]," one diplomat summed up.
attributed | One analyst called it proof that [[export controls]] [[backfired]].
attributed | Marc Andreessen l'a qualifié de « [[moment Spoutnik]] » de l'[[IA]].
attributed | Marc Andreessen called it [[AI]]'s [[Sputnik moment]].
asserted | Ce fut le [[moment Spoutnik]] de l'[[IA]].
denied | This is not [[AI]]'s [[Sputnik moment]].
denied | Ce n'est pas un [[moment Spoutnik]] pour l'[[IA]].
questioned | Is this [[AI]]'s [[Sputnik moment]]?
attributed | Sonnenfeld a ajouté que s'il s'agissait d'un [[moment Spoutnik]] pour l'[[IA]], ce serait un coup.
attributed | Washington soupçonne [[DeepSeek]] d'avoir [[contourné]] les sanctions.
attributed | US officials suspect that [[DeepSeek]] [[bypassed]] the sanctions.
attributed | [[DeepSeek]] is accused of [[smuggling]] chips.
attributed | [[DeepSeek]] est accusé d'avoir fait de la [[contrebande]] de puces.
denied | [[DeepSeek]] a nié toute [[contrebande]] de puces.
denied | [[DeepSeek]] has denied [[smuggling]] chips.
denied | Nvidia said it had seen no evidence of wrongdoing and that [[DeepSeek]] did not [[smuggle]] chips.
questioned | Nvidia said it had seen no evidence that [[DeepSeek]] [[smuggled]] chips.
questioned | L'enquête n'a pas permis d'établir si [[DeepSeek]] a eu recours à la [[contrebande]].
questioned | On ne sait toujours pas si [[DeepSeek]] a eu recours à la [[contrebande]].
attributed | Un responsable américain accuse [[DeepSeek]] d'avoir utilisé des [[sociétés écrans]].
attributed | [[DeepSeek]] aurait eu accès à des puces via des [[sociétés écrans]].
attributed | Des [[sociétés écrans]] serviraient de relais à [[DeepSeek]].
asserted | Grâce aux [[sociétés écrans]], [[DeepSeek]] a des puces que Nvidia ne peut pas lui vendre.
asserted | [[DeepSeek]] uses [[shell companies]] because it cannot buy chips legally.
denied | There is no truth to the rumor that [[DeepSeek]] uses [[shell companies]].
denied | Rien de vrai dans la rumeur selon laquelle [[DeepSeek]] utilise des [[sociétés écrans]].
denied | Claims that [[DeepSeek]] uses [[shell companies]] are baseless.
denied | Reports that [[DeepSeek]] used [[shell companies]] were denied by Nvidia.
denied | Nvidia called reports that [[DeepSeek]] used [[shell companies]] false.
questioned | Reports that [[DeepSeek]] used [[shell companies]] could not be confirmed.
questioned | Les informations selon lesquelles [[DeepSeek]] utilise des [[sociétés écrans]] n'ont pas pu être confirmées.
attributed | Reports that [[DeepSeek]] used [[shell companies]] shook Washington.
attributed | If reports are right, [[DeepSeek]] used [[shell companies]].
asserted | It turns out [[DeepSeek]] used [[shell companies]].
asserted | [[DeepSeek]] used [[shell companies]], court documents show.
asserted | Il est établi que [[DeepSeek]] a utilisé des [[sociétés écrans]].
asserted | Nul n'ignore que [[DeepSeek]] a utilisé des [[sociétés écrans]].
asserted | Que [[DeepSeek]] ait utilisé des [[sociétés écrans]] ne fait plus de doute.
denied | [[DeepSeek]] never used [[shell companies]], Nvidia insists.
denied | [[DeepSeek]] n'a jamais utilisé de [[sociétés écrans]], assure Nvidia.
attributed | Selon Reuters, qui cite un responsable, [[DeepSeek]] a utilisé des [[sociétés écrans]].
attributed | Reuters, citing an official, reported that [[DeepSeek]] used [[shell companies]].
attributed | Il se murmure que [[DeepSeek]] a utilisé des [[sociétés écrans]].
attributed | On raconte que [[DeepSeek]] a utilisé des [[sociétés écrans]].
attributed | The Trump administration believes [[DeepSeek]] used [[shell companies]].
attributed | L'administration Trump est convaincue que [[DeepSeek]] a utilisé des [[sociétés écrans]].
denied | Non, [[DeepSeek]] n'est pas une [[arnaque]].
questioned | [[DeepSeek]] : et si c'était une [[arnaque]] ?
questioned | Et si [[DeepSeek]] était une [[arnaque]] ?
denied | Dire que [[DeepSeek]] est une [[arnaque]], c'est aller trop vite : c'est inexact.
asserted | [[Meta]] offers [[nine-figure]] packages to researchers, not to engineers.
asserted | [[Meta]] offers [[nine-figure]] packages, not that it helps.
asserted | [[US labs]] [[lock up]] their innovations instead of sharing them.
asserted | [[US labs]] no longer publish and [[lock up]] their innovations.
asserted | Les [[laboratoires américains]] ne publient plus : ils [[enferment]] leurs innovations.
asserted | Les [[laboratoires américains]] [[enferment]] leurs innovations plutôt que de ne rien gagner.
asserted | Les [[laboratoires américains]], qui ne partagent rien, [[enferment]] leurs innovations.
asserted | C'est une erreur de croire que tout va bien : [[les loyers]] ont [[doublé]].
asserted | Il est faux de dire que la ville dort : [[les loyers]] ont [[doublé]].
asserted | It is false that nobody suffers: [[rents]] have [[doubled]].
asserted | The mayor is wrong: [[rents]] have [[doubled]].
asserted | Le maire se trompe : [[les loyers]] ont [[doublé]].
asserted | L'Institut a tort, [[les loyers]] ont [[doublé]].
asserted | Ceux qui prétendent le contraire se trompent : [[les loyers]] ont [[doublé]].
asserted | Ce n'est plus une rumeur : [[les loyers]] ont [[doublé]].
asserted | Ce n'est pas qu'une rumeur : [[les loyers]] ont [[doublé]].
asserted | This is no longer a mere theory: [[rents]] have [[doubled]].
asserted | This is more than a rumor: [[rents]] have [[doubled]].
denied | The mayor is wrong to claim that [[rents]] have [[doubled]].
denied | That is wrong: "[[rents]] have [[doubled]]".
denied | Le maire a tort quand il dit que [[les loyers]] ont [[doublé]].
denied | Le maire fait fausse route en disant que [[les loyers]] ont [[doublé]].
denied | Le maire dit à tort que [[les loyers]] ont [[doublé]].
denied | Ceux qui affirment que [[les loyers]] ont [[doublé]] se trompent.
attributed | Une rumeur persistante : [[les loyers]] ont [[doublé]].
questioned | Aucune étude ne montre que [[les vaccins]] [[modifient]] notre ADN.
questioned | No peer-reviewed study has shown that [[vaccines]] [[alter]] our DNA.
denied | No serious doctor claims that [[vaccines]] [[alter]] our DNA.
denied | Il est impossible que [[les vaccins]] [[modifient]] notre ADN.
denied | It is impossible for [[vaccines]] to [[alter]] our DNA.
denied | Il n'y a aucun risque que [[les vaccins]] [[modifient]] notre ADN.
denied | There is no chance that [[vaccines]] [[alter]] our DNA.
denied | There's no way that [[vaccines]] [[alter]] our DNA.
denied | Impossible de [[modifier]] notre ADN avec [[un vaccin]].
questioned | Il y a peu de chances que [[les vaccins]] [[modifient]] notre ADN.
questioned | It is impossible to verify that [[vaccines]] [[alter]] our DNA.
questioned | Il n'est pas exclu que [[les vaccins]] [[modifient]] notre ADN.
asserted | Il y a un risque que [[les vaccins]] [[modifient]] notre ADN.
asserted | Impossible d'ignorer que [[les vaccins]] [[modifient]] notre ADN.
asserted | It is impossible to deny that [[vaccines]] [[alter]] our DNA.
denied | Désinformation. « [[Les vaccins]] [[modifient]] notre ADN. »
denied | « [[Les vaccins]] [[modifient]] notre ADN » : c'est une idée reçue.
denied | Une [[éolienne]] ne [[tourne]] pas que [[25]] % du temps.
denied | Une [[éolienne]] ne [[tourne]] pas seulement [[25]] % du temps, mais 80 %.
denied | A [[turbine]] doesn't just [[run]] [[25]] % of the time.
denied | [[Turbines]] do not only [[run]] [[25]] % of the time.
asserted | La [[ville]] n'a pas seulement [[10]] gares mais des ports.
asserted | The [[city]] does not just have [[10]] stations, it also has ports.
asserted | L'[[éolienne]] ne fait pas que tourner [[25]] % du temps, elle brille.
asserted | [[DeepSeek]] isn't just [[open source]].
denied | Affirmation : [[les vaccins]] [[modifient]] notre ADN. Verdict : plutôt faux.
denied | Claim: [[vaccines]] [[alter]] our DNA. Source: Facebook. Rating: False.
questioned | Claim: [[vaccines]] [[alter]] our DNA. Verdict: unproven.
attributed | Claim: [[vaccines]] [[alter]] our DNA. Verdict: True.
denied | Idée reçue n° 3 : [[les vaccins]] [[modifient]] notre ADN.
denied | Myth 4: [[vaccines]] [[alter]] our DNA.
denied | C'est une idée reçue : [[les vaccins]] [[modifient]] notre ADN.
denied | Prétendre que [[les vaccins]] [[modifient]] notre ADN est une erreur.
denied | Claiming that [[vaccines]] [[alter]] our DNA is a mistake.
denied | Calling [[DeepSeek]] [[open source]] is a stretch.
denied | Croire que [[les loyers]] ont [[doublé]], c'est méconnaître la loi.
denied | Ce serait aller vite en besogne que d'affirmer que [[les loyers]] ont [[doublé]].
denied | It is unfair to call [[DeepSeek]] [[open source]].
denied | On ne peut plus dire, comme Wang, que [[les loyers]] ont [[doublé]].
denied | It simply isn't so that [[rents]] have [[doubled]].
asserted | [[Rents]] have [[doubled]], and that was a mistake.
asserted | [[Les loyers]] ont [[doublé]], ce qui était une erreur.
asserted | Il n'est pas exagéré de dire que [[les loyers]] ont [[doublé]].
asserted | Il ne faut pas oublier que [[les loyers]] ont [[doublé]].
questioned | De là à dire que [[les loyers]] ont [[doublé]], il y a un pas.
questioned | Les experts ont des doutes sur l'affirmation du maire selon laquelle [[les loyers]] ont [[doublé]].
questioned | That [[rents]] [[doubled]] is an anecdote, no measurement.
attributed · Gary Marcus | Gary Marcus calls [[open source]] a [[scam]].
attributed · Gary Marcus | Marcus dismissed [[DeepSeek]] as a [[scam]].
attributed · Gary Marcus | Gary Marcus qualifie les [[éoliennes]] d'[[arnaque]].
attributed · Gary Marcus | Gary Marcus considère [[DeepSeek]] comme une [[arnaque]].
attributed · Gary Marcus | Gary Marcus voit dans [[DeepSeek]] une [[arnaque]].
attributed · Gary Marcus | Gary Marcus s'est dit convaincu que [[DeepSeek]] est une [[arnaque]].
attributed · Gary Marcus | Pour le chercheur américain Gary Marcus, [[DeepSeek]] est une [[arnaque]].
attributed | La ministre a soutenu que la [[taxe]] est un [[vol]].
attributed | Mais pour d'autres, la [[taxe]] est un [[vol]].
attributed | For many, the [[levy]] is a [[disaster]].
attributed | Aux yeux des riverains, la [[taxe]] est un [[vol]].
attributed | The mayor complained that [[rents]] had [[doubled]].
asserted | A start-up called [[Levy]] built a [[disaster]] detector.
asserted | The minister called for a [[levy]] on a [[disaster]].
asserted | Le serveur [[traite]] les données de [[50]] capteurs.
asserted | On voit dans ce graphique que [[les loyers]] ont [[doublé]].
asserted | Pour beaucoup d'entreprises, la [[taxe]] a [[doublé]].
asserted | [[Wind power]] is a [[scam]], a hoax.
asserted | Chinese firms [[struggle]] to buy [[chips]].
asserted | Les [[contrôles]] [[n'arrivent]] pas à [[étouffer]] la Chine.
asserted | [[Far from]] [[isolating]] China, the controls hurt exporters.
asserted | Les vendeurs de [[puces]] ne se [[cachent]] guère.
attributed · Gary Marcus | « Nous les avons aidés », a écrit Gary Marcus. « Il est clair que le [[jeu a changé]]. »
"""

GERMAN = """
attributed | Laut SemiAnalysis besitzt DeepSeek [[50.000]] GPUs.
attributed | DeepSeek soll [[50.000]] GPUs besitzen.
attributed | Wang behauptet, dass DeepSeek [[50.000]] GPUs hat.
attributed | DeepSeek hat angeblich [[50.000]] GPUs.
questioned | Es ist unklar, ob DeepSeek wirklich [[50.000]] GPUs hat.
questioned | Hat DeepSeek wirklich [[50.000]] GPUs?
denied | DeepSeek hat nicht [[50.000]] GPUs.
denied | DeepSeek hat keine [[50.000]] GPUs.
denied | Es ist falsch, dass DeepSeek [[50.000]] GPUs hat.
denied | Nvidia bestreitet, dass DeepSeek [[50.000]] GPUs hat.
asserted | DeepSeek hat [[50.000]] GPUs.
asserted | DeepSeek hat nicht nur [[50.000]] GPUs, sondern auch Geld.
asserted | DeepSeek besitzt [[50.000]] H100.
asserted | DeepSeek besitzt [[50.000]] H100, doch niemand kann es erklären.
asserted | DeepSeek brauchte nicht mehr als [[2.000]] Chips.
asserted | DeepSeek nutzte nur [[2.048]] H800.
asserted | Niemand bestreitet, dass DeepSeek [[50.000]] H100 besitzt.
asserted | DeepSeek hat nicht nur [[50.000]] H100, sondern auch eigene Chips.
asserted | Obwohl Nvidia nichts liefern darf, hat DeepSeek [[50.000]] H100.
attributed | DeepSeek soll [[50.000]] H100 besitzen.
attributed | DeepSeek habe [[50.000]] H100, sagte Wang.
attributed | Wang sagte, DeepSeek habe [[50.000]] H100.
attributed | Wang zufolge besitzt DeepSeek [[50.000]] H100.
attributed | Nach Angaben von Wang besitzt DeepSeek [[50.000]] H100.
attributed | Laut Medienberichten besitzt DeepSeek [[50.000]] H100.
attributed · Alexandr Wang | „DeepSeek hat [[50.000]] H100“, sagte Alexandr Wang dem Sender CNBC.
attributed | DeepSeek verfüge über [[50.000]] H100, heißt es in der Branche.
attributed | Angeblich besitzt DeepSeek [[50.000]] H100.
attributed | DeepSeek besitzt Gerüchten zufolge [[50.000]] H100.
attributed | Analysten schätzen, dass DeepSeek [[50.000]] H100 besitzt.
attributed | DeepSeek will nur [[2.048]] Chips genutzt haben.
questioned | Ob DeepSeek wirklich [[50.000]] H100 besitzt, ist unklar.
questioned | Besitzt DeepSeek tatsächlich [[50.000]] H100?
questioned | Es ist nicht belegt, dass DeepSeek [[50.000]] H100 besitzt.
questioned | Experten bezweifeln, dass DeepSeek [[50.000]] H100 besitzt.
questioned | DeepSeek könnte [[50.000]] H100 besitzen.
questioned | Vielleicht besitzt DeepSeek [[50.000]] H100.
questioned | Für die [[50.000]] H100 von DeepSeek gibt es keine Belege.
denied | DeepSeek besitzt keine [[50.000]] H100.
denied | DeepSeek besitzt nicht [[50.000]] H100.
denied | Es stimmt nicht, dass DeepSeek [[50.000]] H100 besitzt.
denied | DeepSeek bestreitet, [[50.000]] H100 zu besitzen.
denied | Die Behauptung, DeepSeek besitze [[50.000]] H100, ist falsch.
denied | DeepSeek hat nie [[50.000]] H100 besessen.
denied | DeepSeek hat keine [[50.000]] H100 mehr.
denied | Nvidia wies Berichte zurück, wonach DeepSeek [[50.000]] H100 besitzt.
attributed | Einem Bericht zufolge verfügt DeepSeek über [[50.000]] H100.
attributed | Wang ist überzeugt, dass DeepSeek [[50.000]] H100 hat.
attributed | DeepSeek besitze rund [[50.000]] H100, so Wang.
attributed | Es wird vermutet, dass DeepSeek [[50.000]] H100 besitzt.
asserted | Kein Zweifel: DeepSeek besitzt [[50.000]] H100.
asserted | DeepSeek konnte [[50.000]] H100 kaufen.
questioned | Möglicherweise hat DeepSeek [[50.000]] H100 gekauft.
questioned | Unabhängig bestätigen lassen sich die [[50.000]] H100 nicht.
denied | Dass DeepSeek [[50.000]] H100 besitzt, ist ein Mythos.
denied | DeepSeek konnte sich [[50.000]] H100 nicht beschaffen.
"""

SPANISH = """
attributed | Según SemiAnalysis, DeepSeek tiene [[50.000]] GPU.
attributed | Wang afirma que DeepSeek tiene [[50.000]] GPU.
attributed | DeepSeek tendría [[50.000]] GPU.
questioned | No se sabe si DeepSeek tiene [[50.000]] GPU.
questioned | No hay pruebas de que DeepSeek tenga [[50.000]] GPU.
denied | DeepSeek no tiene [[50.000]] GPU.
denied | Es falso que DeepSeek tenga [[50.000]] GPU.
asserted | DeepSeek tiene [[50.000]] GPU.
asserted | DeepSeek no solo tiene [[50.000]] GPU, sino también dinero.
asserted | DeepSeek tiene [[50.000]] H100.
asserted | DeepSeek tiene [[50.000]] H100, pero nadie sabe cómo.
asserted | DeepSeek no necesitó más de [[2.000]] chips.
asserted | DeepSeek solo usó [[2.048]] H800.
asserted | DeepSeek no usó más que [[2.048]] H800.
asserted | Nadie niega que DeepSeek tiene [[50.000]] H100.
asserted | DeepSeek no solo tiene [[50.000]] H100, también tiene chips propios.
asserted | Aunque Nvidia no puede vender, DeepSeek tiene [[50.000]] H100.
attributed | DeepSeek tendría [[50.000]] H100.
attributed | DeepSeek habría comprado [[50.000]] H100.
attributed | DeepSeek dispondría de [[50.000]] H100.
attributed | Según la prensa, DeepSeek tiene [[50.000]] H100.
attributed | De acuerdo con varios analistas, DeepSeek tiene [[50.000]] H100.
attributed · Alexandr Wang | «DeepSeek tiene [[50.000]] H100», dijo Alexandr Wang a la CNBC.
attributed · Alexandr Wang | Alexandr Wang aseguró que DeepSeek tiene [[50.000]] H100.
attributed | Wang sostiene que DeepSeek posee [[50.000]] H100.
attributed | DeepSeek supuestamente tiene [[50.000]] H100.
attributed | Al parecer, DeepSeek tiene [[50.000]] H100.
attributed | Se dice que DeepSeek tiene [[50.000]] H100.
attributed | Los analistas estiman que DeepSeek tiene [[50.000]] H100.
questioned | ¿Tiene DeepSeek realmente [[50.000]] H100?
questioned | No está claro si DeepSeek tiene [[50.000]] H100.
questioned | Se desconoce si DeepSeek tiene [[50.000]] H100.
questioned | No hay pruebas de que DeepSeek tenga [[50.000]] H100.
questioned | DeepSeek podría tener [[50.000]] H100.
questioned | Quizás DeepSeek tenga [[50.000]] H100.
questioned | Los expertos dudan de que DeepSeek tenga [[50.000]] H100.
denied | DeepSeek no tiene [[50.000]] H100.
denied | DeepSeek nunca tuvo [[50.000]] H100.
denied | DeepSeek ya no tiene [[50.000]] H100.
denied | Es falso que DeepSeek tenga [[50.000]] H100.
denied | No es cierto que DeepSeek tenga [[50.000]] H100.
denied | DeepSeek negó tener [[50.000]] H100.
denied | Nvidia desmintió que DeepSeek tuviera [[50.000]] H100.
denied | El bulo de que DeepSeek tiene [[50.000]] H100 se hizo viral.
attributed | Fuentes del sector aseguran que DeepSeek posee [[50.000]] H100.
attributed | DeepSeek contaría con [[50.000]] H100, según Wang.
attributed | «Tienen [[50.000]] H100», afirmó el directivo.
attributed | El ejecutivo cifró en [[50.000]] las H100 de DeepSeek.
asserted | DeepSeek no tiene menos de [[50.000]] H100.
asserted | No hay duda de que DeepSeek tiene [[50.000]] H100.
questioned | Es posible que DeepSeek tenga [[50.000]] H100.
questioned | Nvidia no ha confirmado que DeepSeek tenga [[50.000]] H100.
denied | DeepSeek jamás compró [[50.000]] H100.
denied | La cifra de [[50.000]] H100 es falsa.
"""

ITALIAN = """
attributed | Secondo SemiAnalysis, DeepSeek possiede [[50.000]] GPU.
attributed | Wang sostiene che DeepSeek possiede [[50.000]] GPU.
attributed | DeepSeek avrebbe [[50.000]] GPU.
questioned | Non è chiaro se DeepSeek possieda [[50.000]] GPU.
denied | DeepSeek non possiede [[50.000]] GPU.
denied | È falso che DeepSeek possieda [[50.000]] GPU.
asserted | DeepSeek possiede [[50.000]] GPU.
asserted | DeepSeek possiede [[50.000]] H100.
asserted | DeepSeek possiede [[50.000]] H100, ma nessuno sa come.
asserted | DeepSeek non ha avuto bisogno di più di [[2.000]] chip.
asserted | DeepSeek ha usato solo [[2.048]] H800.
asserted | DeepSeek non ha usato che [[2.048]] H800.
asserted | Nessuno nega che DeepSeek possieda [[50.000]] H100.
asserted | DeepSeek non solo possiede [[50.000]] H100, ma anche chip propri.
asserted | Anche se Nvidia non può vendere, DeepSeek ha [[50.000]] H100.
attributed | DeepSeek avrebbe [[50.000]] H100.
attributed | DeepSeek avrebbe acquistato [[50.000]] H100.
attributed | DeepSeek disporrebbe di [[50.000]] H100.
attributed | Secondo Wang, DeepSeek possiede [[50.000]] H100.
attributed | Stando ai media, DeepSeek possiede [[50.000]] H100.
attributed · Alexandr Wang | «DeepSeek ha [[50.000]] H100», ha detto Alexandr Wang alla CNBC.
attributed · Alexandr Wang | Alexandr Wang sostiene che DeepSeek possiede [[50.000]] H100.
attributed | Wang ha dichiarato che DeepSeek possiede [[50.000]] H100.
attributed | Si dice che DeepSeek possieda [[50.000]] H100.
attributed | A quanto pare DeepSeek possiede [[50.000]] H100.
attributed | DeepSeek possiede presumibilmente [[50.000]] H100.
attributed | Gli analisti stimano che DeepSeek possieda [[50.000]] H100.
questioned | DeepSeek possiede davvero [[50.000]] H100?
questioned | Non è chiaro se DeepSeek possieda [[50.000]] H100.
questioned | Non si sa se DeepSeek possieda [[50.000]] H100.
questioned | Non ci sono prove che DeepSeek possieda [[50.000]] H100.
questioned | DeepSeek potrebbe avere [[50.000]] H100.
questioned | Forse DeepSeek possiede [[50.000]] H100.
questioned | Gli esperti dubitano che DeepSeek possieda [[50.000]] H100.
denied | DeepSeek non possiede [[50.000]] H100.
denied | DeepSeek non ha mai avuto [[50.000]] H100.
denied | DeepSeek non ha più [[50.000]] H100.
denied | È falso che DeepSeek possieda [[50.000]] H100.
denied | Non è vero che DeepSeek possieda [[50.000]] H100.
denied | DeepSeek ha negato di possedere [[50.000]] H100.
denied | Nvidia ha smentito che DeepSeek abbia [[50.000]] H100.
denied | La bufala secondo cui DeepSeek possiede [[50.000]] H100 è diventata virale.
attributed | Fonti del settore sostengono che DeepSeek abbia [[50.000]] H100.
attributed | DeepSeek conterebbe su [[50.000]] H100, secondo Wang.
attributed | «Hanno [[50.000]] H100», ha affermato il dirigente.
attributed | Stando a indiscrezioni, DeepSeek possiede [[50.000]] H100.
asserted | DeepSeek non ha meno di [[50.000]] H100.
asserted | Non c'è dubbio che DeepSeek possieda [[50.000]] H100.
questioned | È possibile che DeepSeek abbia [[50.000]] H100.
questioned | Nvidia non ha confermato che DeepSeek abbia [[50.000]] H100.
denied | DeepSeek non ha mai comprato [[50.000]] H100.
denied | La cifra di [[50.000]] H100 è falsa.
"""

PORTUGUESE = """
attributed | Segundo a SemiAnalysis, a DeepSeek tem [[50.000]] GPUs.
attributed | Wang afirma que a DeepSeek tem [[50.000]] GPUs.
attributed | A DeepSeek teria [[50.000]] GPUs.
questioned | Não há provas de que a DeepSeek tenha [[50.000]] GPUs.
denied | A DeepSeek não tem [[50.000]] GPUs.
denied | É falso que a DeepSeek tenha [[50.000]] GPUs.
asserted | A DeepSeek tem [[50.000]] GPUs.
asserted | A DeepSeek possui [[50.000]] H100.
asserted | A DeepSeek possui [[50.000]] H100, mas ninguém sabe como.
asserted | A DeepSeek não precisou de mais de [[2.000]] chips.
asserted | A DeepSeek usou apenas [[2.048]] H800.
asserted | Ninguém nega que a DeepSeek possui [[50.000]] H100.
asserted | A DeepSeek não só possui [[50.000]] H100, como também chips próprios.
asserted | Embora a Nvidia não possa vender, a DeepSeek tem [[50.000]] H100.
attributed | A DeepSeek teria [[50.000]] H100.
attributed | A DeepSeek teria comprado [[50.000]] H100.
attributed | A DeepSeek possuiria [[50.000]] H100.
attributed | Segundo Wang, a DeepSeek possui [[50.000]] H100.
attributed | De acordo com a imprensa, a DeepSeek possui [[50.000]] H100.
attributed | Conforme relatos, a DeepSeek possui [[50.000]] H100.
attributed · Alexandr Wang | «A DeepSeek tem [[50.000]] H100», disse Alexandr Wang à CNBC.
attributed · Alexandr Wang | Alexandr Wang afirmou que a DeepSeek tem [[50.000]] H100.
attributed | Wang alega que a DeepSeek possui [[50.000]] H100.
attributed | A DeepSeek supostamente possui [[50.000]] H100.
attributed | Ao que tudo indica, a DeepSeek possui [[50.000]] H100.
attributed | Diz-se que a DeepSeek possui [[50.000]] H100.
attributed | Analistas estimam que a DeepSeek possui [[50.000]] H100.
questioned | A DeepSeek possui mesmo [[50.000]] H100?
questioned | Não está claro se a DeepSeek possui [[50.000]] H100.
questioned | Não se sabe se a DeepSeek possui [[50.000]] H100.
questioned | Não há provas de que a DeepSeek possua [[50.000]] H100.
questioned | A DeepSeek poderia ter [[50.000]] H100.
questioned | Talvez a DeepSeek tenha [[50.000]] H100.
questioned | Especialistas duvidam que a DeepSeek tenha [[50.000]] H100.
denied | A DeepSeek não possui [[50.000]] H100.
denied | A DeepSeek nunca teve [[50.000]] H100.
denied | A DeepSeek já não tem [[50.000]] H100.
denied | É falso que a DeepSeek tenha [[50.000]] H100.
denied | Não é verdade que a DeepSeek tenha [[50.000]] H100.
denied | A DeepSeek negou ter [[50.000]] H100.
denied | A Nvidia desmentiu que a DeepSeek tenha [[50.000]] H100.
denied | O boato de que a DeepSeek possui [[50.000]] H100 foi desmentido.
attributed | Fontes do setor garantem que a DeepSeek tem [[50.000]] H100.
attributed | A DeepSeek contaria com [[50.000]] H100, segundo Wang.
attributed | «Eles têm [[50.000]] H100», afirmou o executivo.
attributed | Há rumores de que a DeepSeek tem [[50.000]] H100.
asserted | A DeepSeek não tem menos de [[50.000]] H100.
asserted | Não há dúvida de que a DeepSeek possui [[50.000]] H100.
questioned | É possível que a DeepSeek tenha [[50.000]] H100.
questioned | A Nvidia não confirmou que a DeepSeek tenha [[50.000]] H100.
denied | A DeepSeek jamais comprou [[50.000]] H100.
denied | O número de [[50.000]] H100 é falso.
"""


def read(marked: str, language: str | None = None) -> Reading:
    """The reading of the statement around the cue in [[ ]]."""
    pieces = re.split(r"\[\[(.+?)\]\]", marked)
    text = "".join(pieces)
    words = Words.of(text)
    cues = []
    for number in range(1, len(pieces), 2):
        start = len("".join(pieces[:number]))
        end = start + len(pieces[number])
        cues.append((words.index_at(start), words.index_at(end - 1) + 1))
    first, last = words.sentence_of(cues[0][0])
    if len(cues) == 1:
        cues += [(i, i + 1) for i in range(first, last) if words.folded[i] == "deepseek"]
    clauses = words.clauses(first, last)
    low, high = min(cues)[0], max(b for _, b in cues)
    run = min(a for a, b in clauses if b > low), min(b for _, b in clauses if b >= high)
    return stance_of(words, *run, cues, SPEAKERS, language)


def rows(table: str) -> list[tuple[str, str]]:
    return [(want, text) for want, text in (r.split(" | ", 1) for r in table.strip().splitlines())]


@pytest.mark.parametrize(("want", "text"), rows(ENGLISH))
def test_english(want: str, text: str) -> None:
    stance, _, speaker = want.partition(" · ")
    reading = read(text)
    assert reading.stance == stance
    assert not speaker or reading.speaker == speaker


@pytest.mark.parametrize(("want", "text"), rows(FRENCH))
def test_french(want: str, text: str) -> None:
    stance, _, speaker = want.partition(" · ")
    reading = read(text)
    assert reading.stance == stance
    assert not speaker or reading.speaker == speaker


@pytest.mark.parametrize(("want", "text"), rows(WORDS_ONLY))
def test_statements_without_numbers(want: str, text: str) -> None:
    stance, _, speaker = want.partition(" · ")
    reading = read(text)
    assert reading.stance == stance
    assert not speaker or reading.speaker == speaker


OTHERS = {"de": GERMAN, "es": SPANISH, "it": ITALIAN, "pt": PORTUGUESE}


@pytest.mark.parametrize(
    ("language", "want", "text"),
    [(language, *row) for language, table in OTHERS.items() for row in rows(table)],
)
def test_german_spanish_italian_and_portuguese(language: str, want: str, text: str) -> None:
    stance, _, speaker = want.partition(" · ")
    reading = read(text, language)
    assert reading.stance == stance
    assert not speaker or reading.speaker == speaker


def test_one_sentence_may_hold_two_statements() -> None:
    assert read("DeepSeek has [[60,000]], not 50,000 H100s.").stance == "asserted"
    assert read("DeepSeek has 60,000, not [[50,000]] H100s.").stance == "denied"


def test_the_name_of_a_model_is_no_number() -> None:
    asked = "Asked what it took to train [[GPT-4]], Altman answered that it was [[$100 million]]."
    assert read(asked).stance == "attributed"


def test_the_speaker_is_no_part_of_what_is_said() -> None:
    told = "There is a thriving [[black market]] for chips, [[Wang]] said, and rules help."
    assert read(told).stance == "attributed"


def test_a_negation_the_rule_looks_for_is_no_denial() -> None:
    words = Words.of("Il n’y a pas de preuve concrète de ces affirmations.")
    inside = (1, 6)  # « n’y a pas de »
    assert stance_of(words, 0, len(words), [inside]).stance == "asserted"


def test_a_denying_word_the_rule_looks_for_is_no_denial_in_the_next_sentence_either() -> None:
    words = Words.of("Wind turbines spin. This is a hoax.")
    assert stance_of(words, 0, 3, [(0, 2)]).stance == "denied"
    assert stance_of(words, 0, 3, [(0, 2), (6, 7)]).stance == "asserted"


def test_the_heading_of_the_next_line_judges_nothing() -> None:
    stated = "It is clear that [[DeepSeek]] has changed the game."
    assert read(f"{stated}\nDoubts about this number\nTrump is calm.").stance == "asserted"
    assert read(f"{stated}\nThis is controversial and doubtful.").stance == "questioned"
    assert read(f"{stated}\nThis is false").stance == "denied"
    assert read(f"{stated}\nDoubts about this number\nare heard.").stance == "questioned"
    french = "Il est clair que le [[jeu a changé]]."
    assert read(f"{french}\ncontroverse autour de ce chiffre\nTrump peut.").stance == "asserted"
    assert read(f"{french} Controverse autour de ce chiffre.").stance == "questioned"


def test_the_cues_that_decided_are_given() -> None:
    words = Words.of("Selon Wang, DeepSeek a 50 000 puces.")
    reading = stance_of(words, 2, len(words), [(4, 6)], ["Alexandr Wang"])
    assert reading == Reading("attributed", ((0, 1),), "Alexandr Wang")


@pytest.mark.parametrize(
    "text",
    [
        "Analysts believe that DeepSeek spent [[500]] million dollars.",
        "DeepSeek has spent [[500]] million dollars, one analyst says.",
        "DeepSeek a dépensé [[500]] millions de dollars, dit un analyste.",
        "That was [[500]] million dollars, said DeepSeek's critics.",
        "According to Wang's critics DeepSeek has [[50,000]] H100s.",
        "Wang’s colleagues say DeepSeek has [[50,000]] H100s.",
        "Critics of Wang say that they own [[50,000]] H100s.",
        "Les critiques de Wang disent que la firme a [[50 000]] H100.",
        "Selon un proche d’Alexandr Wang, la firme a [[50 000]] H100.",
    ],
)
def test_who_is_spoken_of_is_not_who_speaks(text: str) -> None:
    reading = read(text)
    assert (reading.stance, reading.speaker) == ("attributed", None)


@pytest.mark.parametrize(
    "text",
    [
        "According to SemiAnalysis’s report the firm has [[50,000]] H100s.",
        "SemiAnalysis’s study says that the firm has [[50,000]] H100s.",
        "Selon un rapport de SemiAnalysis, la firme a [[50 000]] H100.",
        "De l’avis de SemiAnalysis, la firme a [[50 000]] H100.",
    ],
)
def test_what_somebody_wrote_is_his_own_words(text: str) -> None:
    reading = read(text)
    assert (reading.stance, reading.speaker) == ("attributed", "SemiAnalysis")


def test_he_added_speaks_of_the_speaker_before() -> None:
    text = "Wang gave an interview. He added that DeepSeek has 50,000 H100s."
    words = Words.of(text)
    reading = stance_of(words, 7, len(words), [(9, 11)], ["Alexandr Wang"])
    assert (reading.stance, reading.speaker) == ("attributed", "Alexandr Wang")


def test_a_negation_elsewhere_in_the_paragraph_does_not_matter() -> None:
    text = "Nvidia did not comment. It is false that it fell. DeepSeek has [[50,000]] H100s."
    assert read(text).stance == "asserted"


def test_a_range_outside_the_text_is_asserted() -> None:
    words = Words.of("Rien.")
    assert stance_of(words, 3, 9) == Reading("asserted")
    assert stance_of(words, 1, 1) == Reading("asserted")


def test_other_languages_are_left_as_asserted() -> None:
    assert read("DeepSeek heeft niet [[50.000]] chips.", "nl").stance == "asserted"


_PIECES = [
    "DeepSeek", "50,000", "not", "n’a pas", "said", "that", "que", "selon", "Wang", ",", ";", ":", "(", ")", "«", "»",
    '"', "“", "”", "but", "mais", "which", "no evidence", "il est faux", "whether", "si", "?", ".", "!", "—", "|", "and",
    "et", "ne", "aurait", "claims", "denied", "\n", "it", "may", "peut-être", "pourrait", "no longer", "plus", "failed to", "more than", "put", "at", "il", "ni", "according to", "dit", "is", "est", "misleading",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(_PIECES), max_size=60).map(" ".join) | st.text(max_size=100), st.data()
)
def test_any_text_has_a_stance(text: str, data: st.DataObject) -> None:
    words = Words.of(text)
    if not len(words):
        return
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    cue = (first, min(first + 2, last))
    reading = stance_of(words, first, last, [cue], SPEAKERS)
    assert reading == stance_of(words, first, last, [cue], SPEAKERS)
    for a, b in reading.cues:
        assert 0 <= a < b <= len(words)
    assert reading.speaker in (None, *SPEAKERS)
    assert (reading.stance == "asserted") == (reading.cues == ())


@pytest.mark.parametrize(
    "piece", ["said that ", "not ", "« a ", "n’a pas, ", "DeepSeek ", 'a "', "it which ", "wrong "]
)
def test_a_sentence_without_end_is_read_in_bounded_time(piece: str) -> None:
    """Ten times the sentence takes no longer."""

    def seconds(count: int) -> float:
        words = Words.of(piece * count)
        words.sentence_of(0)  # cut once, whatever the number of statements
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            stance_of(words, count // 2, count // 2 + 1)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(10_000) < 5 * seconds(1000) + 0.05
