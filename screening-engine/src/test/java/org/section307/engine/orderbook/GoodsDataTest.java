package org.section307.engine.orderbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.engine.Manifests;
import org.section307.engine.compare.Descriptions;
import org.section307.engine.scope.Merchandise;

class GoodsDataTest {
    private static final JsonNode FILE = Rows.file("goods.json");

    @Test
    void every_class_says_where_its_words_come_from() {
        FILE.path("classes")
                .properties()
                .forEach(entry -> assertThat(entry.getValue().path("source").asText())
                        .as(entry.getKey())
                        .hasSizeGreaterThan(20));
    }

    @Test
    void the_goods_of_every_order_of_ten_years_have_words_in_four_languages() {
        Set<String> classes = new HashSet<>();
        Manifests.book().orders().stream()
                .filter(order -> order.scope().merchandise() instanceof Merchandise.Goods)
                .filter(order -> order.id().matches(".*-20(1[6-9]|2[0-9])"))
                .forEach(order ->
                        classes.add(FILE.path("orders").path(order.id()).asText()));
        assertThat(classes).hasSizeGreaterThan(25);
        for (String id : classes)
            for (String language : List.of("words", "es", "zh", "ms"))
                assertThat(FILE.path("classes").path(id).path(language).size())
                        .as(id + " " + language)
                        .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disposable-gloves   | Nitrile gloves, powder free            | Leather gloves",
                "disposable-gloves   | Guantes de látex desechables           | Guantes de cuero",
                "disposable-gloves   | 一次性丁腈检查手套                            | 皮手套",
                "disposable-gloves   | Sarung tangan pakai buang              | Sarung tangan kulit",
                "palm-oil            | RBD palm olein                         | Coconut oil",
                "palm-oil            | Aceite crudo de palma                  | Aceite de oliva",
                "palm-oil            | 精炼棕榈油                                 | 椰子油",
                "palm-oil            | Minyak sawit mentah                    | Minyak kelapa",
                "sugar               | Raw cane sugar                         | Sweetener, saccharin",
                "sugar               | Azúcares de caña                       | Edulcorante",
                "sugar               | 原糖                                    | 糖果",
                "sugar               | Gula mentah                            | Gula-gula",
                "cotton              | Cotton yarn                            | Polyester yarn",
                "cotton              | Hilados de algodón                     | Hilados de lino",
                "cotton              | 精梳棉纱                                  | 石棉绳",
                "cotton              | Benang kapas                           | Benang sutera",
                "silica              | Solar panels                           | Window panels",
                "silica              | Paneles solares                        | Paneles de yeso",
                "silica              | 太阳能电池组件                               | 太阳镜",
                "silica              | Panel solar                            | Panel kayu",
                "seafood             | Frozen squid rings                     | Frozen chicken",
                "seafood             | Atunes congelados                      | Pollo congelado",
                "seafood             | 冷冻金枪鱼                                 | 冷冻鸡肉",
                "seafood             | Ikan tuna beku                         | Ayam beku",
                "tobacco             | Flue-cured tobacco                     | Tea leaf",
                "tobacco             | Tabaco en rama                         | Té en hojas",
                "tobacco             | 烤烟叶                                   | 烟熏火腿",
                "tobacco             | Daun tembakau                          | Daun teh",
                "hair-products       | Wigs of human hair                     | Hair brushes",
                "hair-products       | Pelucas                                | Peines",
                "hair-products       | 人发制假发                                 | 发夹",
                "hair-products       | Rambut palsu                           | Sikat rambut",
                "garments            | Men's shirts                           | Bed linen",
                "garments            | Camisetas de punto                     | Ropa de cama",
                "garments            | 男式衬衫                                  | 床单",
                "garments            | Kemeja lelaki                          | Cadar katil",
                "car-tires           | Passenger car tires                    | Bicycle tires",
                "car-tires           | Neumáticos para automóvil              | Neumáticos de bicicleta",
                "car-tires           | 汽车用轮胎                                 | 自行车轮胎",
                "car-tires           | Tayar kereta                           | Tayar basikal",
                "coffee              | Green coffee                           | Tea",
                "coffee              | Café verde en grano                    | Zapatos color café",
                "coffee              | 咖啡豆                                   | 咖啡色皮鞋",
                "coffee              | Biji kopi                              | Daun teh",
                "sea-salt            | Sea salt, coarse                       | Rock salt",
                "sea-salt            | Sal marina gruesa                      | Sal gema",
                "sea-salt            | 粗海盐                                   | 岩盐",
                "sea-salt            | Garam laut kasar                       | Garam batu",
                "peeled-garlic       | Peeled garlic                          | Garlic powder",
                "peeled-garlic       | Ajos pelados                           | Ajo en polvo",
                "peeled-garlic       | 去皮大蒜                                  | 大蒜粉",
                "peeled-garlic       | Bawang putih kupas                     | Bawang merah",
                "bicycles            | Bicycle frames                         | Motorcycles",
                "bicycles            | Cuadros de bicicleta                   | Motocicletas",
                "bicycles            | 自行车车架                                 | 汽车车架",
                "bicycles            | Kerangka basikal                       | Kerangka kereta",
                "copper              | Copper cathodes                        | Zinc cathodes",
                "copper              | Cátodos de cobre                       | Cátodos de zinc",
                "copper              | 电解铜                                   | 铜版纸",
                "copper              | Katod tembaga                          | Katod zink",
                "fresh-tomatoes      | Fresh tomatoes                         | Fresh peppers",
                "fresh-tomatoes      | Tomates frescos                        | Pimientos frescos",
                "fresh-tomatoes      | 新鲜番茄                                  | 新鲜辣椒",
                "fresh-tomatoes      | Tomato segar                           | Lada segar",
                "stevia              | Stevia leaf extract                    | Licorice extract",
                "stevia              | Extracto de estevia                    | Extracto de regaliz",
                "stevia              | 甜菊糖苷                                  | 甘草提取物",
                "stevia              | Ekstrak stevia                         | Ekstrak teh"
            })
    void words_of_four_languages_find_the_goods_and_not_their_neighbors(String id, String goods, String neighbor) {
        assertThat(says(id, goods)).as(goods).isTrue();
        assertThat(says(id, neighbor)).as(neighbor).isFalse();
    }

    private static boolean says(String id, String description) {
        return Manifests.book().orders().stream()
                .flatMap(order -> order.scope().merchandise() instanceof Merchandise.Goods goods
                        ? java.util.stream.Stream.of(goods.words())
                        : java.util.stream.Stream.empty())
                .filter(words -> words.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no order has the class " + id))
                .phrases()
                .stream()
                .anyMatch(phrase -> Descriptions.of(description).says(phrase));
    }
}
