"""Common given names of the partners' countries: evidence for which word of a name is which."""

from kpt_desktop.intake.plain_text import strip_marks

_NAMES = """
александр алексей анатолий андрей антон арсений артем артур богдан борис вадим валентин валерий
василий виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий
давид даниил данил денис дмитрий евгений егор захар иван игнат игорь илья иннокентий кирилл
константин лев леонид макар максим марк матвей михаил никита николай олег павел петр платон родион
роман руслан савелий святослав семен сергей станислав степан тимофей тимур федор филипп фрол
эдуард юлиан юрий ян ярослав яков агата агния алена алина алиса алла анастасия ангелина анна
антонина валентина валерия варвара василиса вера вероника виктория галина дарья диана ева евгения
екатерина елена елизавета жанна зинаида злата зоя инна ирина карина кира кристина ксения лариса
лидия любовь людмила майя маргарита марина мария милана надежда наталья наталия нина оксана олеся
ольга полина раиса светлана снежана софия софья таисия тамара татьяна ульяна эвелина юлия яна
aleksandr aleksei alexey andrei andrey anton artem boris daniil denis dmitrii dmitry egor evgenii
fedor ivan igor ilia kirill konstantin maksim mikhail nikita nikolai oleg pavel petr pjotr roman
ruslan semen sergei sergey stepan timofei vadim vasilii viktor vladimir vladislav yaroslav yuri
iurii anastasia anastasiia daria ekaterina elena elizaveta irina iuliia yulia kseniia mariia
marina natalia oksana olga polina svetlana sofia tatiana ulyana valeriia varvara veronika viktoria
adam adela adéla albert alena alice alois alžběta amálie andrea aneta anežka anna antonín barbora
bedřich blanka bohumil bohuslav božena břetislav dagmar dalibor daniel daniela david denisa
dominik dominika drahomíra dušan eduard eliška ema emil erik eva filip františek gabriela hana
helena ilona irena iva ivana iveta jakub jan jana jarmila jaromír jaroslav jaroslava jindřich jiří
jiřina jitka josef julie kamil kamila karel karolína kateřina klára kristýna kryštof ladislav
lenka leoš libor libuše linda lubomír lucie luděk ludmila ludvík lukáš magda magdaléna marcel
marcela marek marie markéta marta martin martina matěj matyáš michaela michal milan milada milena
miloslav miloš miluše miroslav miroslava monika nela nicole nikola nikol olga oldřich ondřej
otakar patrik pavla pavlína petr petra radek radka radim radovan renata renáta richard robert
roman romana růžena rudolf samuel sára silvie simona soňa stanislav stanislava stela šárka šimon
štefan štěpán štěpánka tadeáš tereza tomáš václav valerie vanda vendula věra veronika viktor
viktorie vilém vít vladimír vladimíra vlasta vlastimil vojtěch vratislav zbyněk zdeněk zdenka
zdeňka zdislava zuzana žaneta žofie agnieszka aleksandra alicja andrzej aneta anita artur bartosz
beata bogdan bożena dagmara danuta dariusz dorota edyta elżbieta ewa filip franciszek grażyna
grzegorz halina hanna henryk ignacy iwona jacek jadwiga jakub jan janusz jarosław jerzy joanna
jolanta julia kacper kamil karol katarzyna kazimierz kinga krystyna krzysztof łukasz maciej
magdalena maja małgorzata marcin marek maria marika mariusz marzena mateusz michał mikołaj natalia
nela oliwia paweł piotr przemysław rafał ryszard sławomir stanisław szymon tadeusz tomasz urszula
wanda wiesław wiktor wiktoria witold władysław wojciech zbigniew zofia zuzanna aaro aino aleksi
alisa anni anne antti ari arto eero eeva eetu eija elina emilia emma ella esa hanna hannu harri
heidi heikki helmi henri henrik iida ilkka ilmari inka ismo jaakko jani janne jari jarmo johanna
jouko joonas juha juhani jukka jussi kaarina kaisa kalle kari katja katri kimmo kirsi laura lauri
leena liisa maija marja marjatta markku matti mia mika mikko minna niina olli onni otto outi paavo
paula pekka petri pirjo päivi raimo reijo riikka riitta saara sami sanna sari satu seppo sini
sofia sointu susanna taina tarja tapio teemu tero tiina timo tommi topias toni tuomas tuula ulla
valtteri veera veikko venla vesa ville virpi väinö alan alex alexander amy angela ann barbara ben
benjamin brian charles chris christian christopher claire daniel diana edward elizabeth ellen
emily ethan frank george grace hannah harry heather helen henry jack jacob james jane jason
jennifer jessica joe john jonathan joseph joshua karen kate kevin laura lisa lucy luke maria mark
mary matthew megan michael nancy nicholas oliver olivia oscar patricia paul peter philip rachel
rebecca richard robert ruth ryan samuel sarah sharon simon sophie stephen steven susan thomas
timothy victoria william andreas anja bernd birgit christoph claudia dieter franz fritz hans heike
heinz ingrid johann jurgen karl katrin klaus kurt manfred markus monika otto sabine stefan susanne
ulrich ursula uwe werner wolfgang
"""

GIVEN_NAMES = frozenset(map(strip_marks, _NAMES.split()))
"""Without diacritics, in lower case."""
