/** Words of two characters that stand in problems and plans of every kind: that two texts have one of them ties nothing. */
export const EVERYDAY =
  /社区|居民|长者|上班|家庭|志愿|愿者|活动|工作|服务|小区|老人|年人|年轻|轻人|少数|数民|民族|青年|妇女|儿童|孩子|群众|村民|组织|开展|党员|干部|单位|参与|人员|楼道|安全|环境|管理|建设|全年|每月|每周|一次|需要|困难|问题|不足|年龄|比较|没有|还要|有待|提高|加强|的人|多的|达到|标准|完成|办好|增加|解决|落实|以上|以下|不少|不多|时间|工程|公里|部分|各项|城区|上午|下午|卫生|综合|治理|文化|宣传|教育|检查|问题/;
export const EVERYWHERE = /社区(?:居民|工作|干部)?|志愿(?:者|服务)|居民(?:小区)?|在职党员|活动/g;
