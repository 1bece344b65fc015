-- Recipe collection: cooks, recipes, ingredients and ratings.
CREATE TABLE cook (cook_id INTEGER PRIMARY KEY, nick TEXT, town TEXT, member_since INTEGER, professional INTEGER);
CREATE TABLE recipe (rec_id INTEGER PRIMARY KEY, dish TEXT, course TEXT, cuisine TEXT, cook_id INTEGER REFERENCES cook(cook_id), prep_min INTEGER, cook_min INTEGER, servings INTEGER, difficulty TEXT);
CREATE TABLE ingredient (ing_id INTEGER PRIMARY KEY, ing TEXT, food_group TEXT, kcal_100g INTEGER, vegan TEXT, allergen TEXT);
CREATE TABLE needs (rec_id INTEGER REFERENCES recipe(rec_id), ing_id INTEGER REFERENCES ingredient(ing_id), grams REAL, optional INTEGER, PRIMARY KEY (rec_id, ing_id));
CREATE TABLE rating (rec_id INTEGER REFERENCES recipe(rec_id), cook_id INTEGER REFERENCES cook(cook_id), stars INTEGER, comment TEXT, PRIMARY KEY (rec_id, cook_id));
INSERT INTO cook VALUES (1,'grandma_lil','Leeds',2012,0),(2,'ChefMarco','Turin',2015,1),(3,'spicegirl','Mumbai',2018,0),(4,'toastmaster','Leeds',2021,0),(5,'LaCuisine','Lyon',2013,1);
INSERT INTO recipe VALUES (1,'Leek soup','starter','British',1,15,30,4,'easy'),(2,'Mushroom risotto','main','Italian',2,10,35,4,'medium'),(3,'Chana masala','main','Indian',3,20,40,6,'easy'),(4,'Apple crumble','dessert','British',1,20,45,6,'easy'),(5,'Tarte aux noix','dessert','French',5,40,50,8,'hard'),(6,'Cheese on toast','snack','British',4,5,5,1,'easy'),(7,'Beetroot carpaccio','starter','Italian',2,25,0,4,'medium'),(8,'Duck with cherries','main','French',5,30,90,4,'hard');
INSERT INTO ingredient VALUES (1,'leek','vegetable',61,'Y',NULL),(2,'butter','dairy',717,'N','milk'),(3,'rice','grain',360,'Y',NULL),(4,'mushroom','vegetable',22,'Y',NULL),(5,'chickpea','legume',164,'Y',NULL),(6,'apple','fruit',52,'Y',NULL),(7,'flour','grain',364,'Y','gluten'),(8,'walnut','nut',654,'Y','nuts'),(9,'cheddar','dairy',403,'N','milk'),(10,'duck','meat',337,'N',NULL),(11,'beetroot','vegetable',43,'Y',NULL),(12,'saffron','spice',310,'Y',NULL);
INSERT INTO needs VALUES (1,1,400,0),(1,2,40,0),(2,3,320,0),(2,4,250,0),(2,2,60,0),(3,5,500,0),(4,6,800,0),(4,7,150,0),(4,2,100,0),(5,8,250,0),(5,7,200,0),(5,2,120,0),(6,9,70,0),(7,11,600,0),(7,8,30,1),(8,10,1600,0);
INSERT INTO rating VALUES (1,2,4,NULL),(1,3,5,'Like home'),(2,1,3,'Too salty'),(2,5,5,NULL),(3,1,5,'Lovely'),(3,4,5,NULL),(4,5,2,'Soggy'),(5,2,4,NULL),(6,5,1,'This is not a recipe'),(8,2,5,NULL),(4,4,4,NULL);

-- ? What can I serve for dessert?
-- ? all dessert recipes
SELECT dish FROM recipe WHERE course = 'dessert';
-- ? How long does Mushroom risotto take in all, preparation and cooking?
-- ? total time for the Mushroom risotto
SELECT prep_min + cook_min FROM recipe WHERE dish = 'Mushroom risotto';
-- ? It's late and I'm tired: which easy dish can be prepared in under 20 minutes?
-- ? easy dishes with less than 20 minutes of preparation
SELECT dish FROM recipe WHERE difficulty = 'easy' AND prep_min < 20;
-- ? Which dish needs no cooking at all, 0 minutes?
SELECT dish FROM recipe WHERE cook_min = 0;
-- ? Which recipe is quickest overall?
-- ? fastest dish counting preparation plus cooking
SELECT dish FROM recipe ORDER BY prep_min + cook_min LIMIT 1;
-- ? What do I need for Apple crumble? Ingredient and grams.
-- ? shopping list Apple crumble with amounts
SELECT ingredient.ing, needs.grams FROM needs JOIN ingredient ON ingredient.ing_id = needs.ing_id JOIN recipe ON recipe.rec_id = needs.rec_id WHERE recipe.dish = 'Apple crumble';
-- ? How much butter is that per serving in Tarte aux noix? Grams divided by servings.
SELECT needs.grams / recipe.servings FROM needs JOIN recipe ON recipe.rec_id = needs.rec_id JOIN ingredient ON ingredient.ing_id = needs.ing_id WHERE recipe.dish = 'Tarte aux noix' AND ingredient.ing = 'butter';
-- ? Which dishes contain butter?
-- ? I've a pound of butter to use up, what could I make with butter?
SELECT recipe.dish FROM recipe JOIN needs ON needs.rec_id = recipe.rec_id JOIN ingredient ON ingredient.ing_id = needs.ing_id WHERE ingredient.ing = 'butter';
-- ? My daughter can't have nuts: which dishes contain any?
-- ? dishes with the nuts allergen
SELECT DISTINCT recipe.dish FROM recipe JOIN needs ON needs.rec_id = recipe.rec_id JOIN ingredient ON ingredient.ing_id = needs.ing_id WHERE ingredient.allergen = 'nuts';
-- ? Which dishes are safe for vegans, with nothing in them that isn't vegan?
-- ? fully vegan recipes
SELECT dish FROM recipe WHERE rec_id NOT IN (SELECT needs.rec_id FROM needs JOIN ingredient ON ingredient.ing_id = needs.ing_id WHERE ingredient.vegan = 'N');
-- ? Which ingredient has the most calories?
SELECT ing FROM ingredient ORDER BY kcal_100g DESC LIMIT 1;
-- ? Which ingredients are in no recipe?
-- ? unused ingredients
SELECT ing FROM ingredient WHERE ing_id NOT IN (SELECT ing_id FROM needs);
-- ? Which ingredients have fewer than 60 calories per 100 grams?
SELECT ing FROM ingredient WHERE kcal_100g < 60;
-- ? How many ingredients does each dish need?
SELECT recipe.dish, COUNT(*) FROM recipe JOIN needs ON needs.rec_id = recipe.rec_id GROUP BY recipe.rec_id;
-- ? Which ingredients can be left out? Dish and ingredient.
-- ? optional ingredients with their dish: dish first
SELECT recipe.dish, ingredient.ing FROM needs JOIN recipe ON recipe.rec_id = needs.rec_id JOIN ingredient ON ingredient.ing_id = needs.ing_id WHERE needs.optional = 1;
-- ? Who are the trained chefs among our cooks?
-- ? professional cooks
SELECT nick FROM cook WHERE professional = 1;
-- ? Whose recipe is Chana masala?
SELECT cook.nick FROM cook JOIN recipe ON recipe.cook_id = cook.cook_id WHERE recipe.dish = 'Chana masala';
-- ? Which recipes come from amateurs?
-- ? dishes by cooks who aren't professional
SELECT recipe.dish FROM recipe JOIN cook ON cook.cook_id = recipe.cook_id WHERE cook.professional = 0;
-- ? How many stars has each dish on average, best first?
SELECT recipe.dish, AVG(rating.stars) FROM rating JOIN recipe ON recipe.rec_id = rating.rec_id GROUP BY recipe.rec_id ORDER BY AVG(rating.stars) DESC;
-- ? Which dishes average at least 4.5 stars?
-- ? dishes with an average rating of 4.5 or more
SELECT recipe.dish FROM rating JOIN recipe ON recipe.rec_id = rating.rec_id GROUP BY recipe.rec_id HAVING AVG(rating.stars) >= 4.5;
-- ? Which dish has nobody rated yet?
SELECT dish FROM recipe WHERE rec_id NOT IN (SELECT rec_id FROM rating);
-- ? Who gave only 1 star to something?
-- ? cooks who handed out 1 star
SELECT cook.nick FROM cook JOIN rating ON rating.cook_id = cook.cook_id WHERE rating.stars = 1;
-- ? What was said about the cooking? Dish and comment where there is one.
SELECT recipe.dish, rating.comment FROM rating JOIN recipe ON recipe.rec_id = rating.rec_id WHERE rating.comment IS NOT NULL;
-- ? Number of recipes by cuisine
-- ? how many dishes from each kitchen of the world
SELECT cuisine, COUNT(*) FROM recipe GROUP BY cuisine;
-- ? Which cuisines offer both a main and a dessert?
SELECT cuisine FROM recipe WHERE course = 'main' INTERSECT SELECT cuisine FROM recipe WHERE course = 'dessert';
-- ? Which dishes feed more than the average number of people?
-- ? servings above average
SELECT dish FROM recipe WHERE servings > (SELECT AVG(servings) FROM recipe);
-- ? Who has been a member longest, and from which town?
SELECT nick, town FROM cook ORDER BY member_since LIMIT 1;
-- ? Which allergens occur?
-- ? list of allergens
SELECT DISTINCT allergen FROM ingredient WHERE allergen IS NOT NULL;
-- ? From which towns do we have several cooks?
SELECT town FROM cook GROUP BY town HAVING COUNT(*) > 1;
-- ? What are the most and the fewest calories among the vegetables?
-- ? highest and lowest kcal of any vegetable
SELECT MAX(kcal_100g), MIN(kcal_100g) FROM ingredient WHERE food_group = 'vegetable';
